import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import { loadInAdvance, loadQuestionTexts } from '#src/catalogue/catalogue.ts';
import { useQuestionTexts } from '#src/catalogue/useQuestionnaire.ts';
import { dimensionMark } from '#src/charts/dimensionMarks.ts';
import { cellKey } from '#src/core/cells.ts';
import type { ChosenRound } from '#src/core/chooseRound.ts';
import type { Sheet } from '#src/core/dossier.ts';
import { type AnsweringStep, isStepAnswered, type Progress } from '#src/core/progress.ts';
import { isProspective, type Questionnaire, questionnaireKey } from '#src/core/questionnaire.ts';
import type { QuestionnaireTexts } from '#src/core/questionnaireTexts.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { LevelsField } from '#src/question-types/levels/Field.tsx';
import type { SheetAnswering } from '#src/saving/useSheetAnswering.ts';
import { type SheetAnswers, useSettings, useStorage } from '#src/storage/hooks.ts';
import { flushAll } from '#src/storage/saver.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { ShapeMark } from '#src/ui/ShapeMark.tsx';
import { usePageKeys } from '#src/ui/usePageKeys.ts';
import { Glosses } from './Glosses.tsx';
import { NoteField } from './NoteField.tsx';
import styles from './QuestionScreen.module.css';
import { ReadAloud } from './ReadAloud.tsx';

/** Where people pass one device. */
const FinishDialog = lazy(async () => ({
  default: (await import('./FinishDialog.tsx')).FinishDialog,
}));
const PauseDialog = lazy(async () => ({
  default: (await import('./PauseDialog.tsx')).PauseDialog,
}));

/** Where an answer cannot be stored. */
const NotStored = lazy(async () => ({ default: (await import('./NotStored.tsx')).NotStored }));

interface QuestionScreenProps {
  readonly dossierId: string;
  readonly chosen: ChosenRound;
  /** Whether the dossier itself is elsewhere: its answers are handed back. */
  readonly isGuest: boolean;
  readonly sheet: Sheet;
  readonly questionnaire: Questionnaire;
  readonly texts: QuestionnaireTexts;
  readonly progress: Progress;
  readonly steps: readonly AnsweringStep[];
  readonly step: AnsweringStep;
  readonly answers: SheetAnswers;
  readonly answering: SheetAnswering;
}

export function QuestionScreen(props: QuestionScreenProps) {
  const here = useHere();
  const {
    dossierId,
    chosen,
    isGuest,
    sheet,
    questionnaire,
    texts,
    progress,
    steps,
    step,
    answers,
    answering,
  } = props;
  const { round, party, partners } = chosen;
  const { question, theme, dimension, subjects } = step;
  const key = questionnaireKey(round.questionnaire);
  const questionTexts = useQuestionTexts(key, dimension.id)[question.id];
  const navigate = useNavigate();
  const storage = useStorage();
  const settings = useSettings();
  const headingId = useId();
  const [finishing, setFinishing] = useState(false);
  const [pausing, setPausing] = useState(false);
  const position = steps.indexOf(step);
  const next = steps[position + 1];
  const previous = steps[position - 1];
  usePreloadedTexts(key, next);
  useRememberedVisit(dossierId, sheet.id, question.id);

  if (questionTexts === undefined) throw new Error(`No texts for ${question.id}`);
  const prospective = isProspective(dimension, party.partnerIds);
  const wording = (prospective && questionTexts.prospective) || questionTexts.actual;
  const mark = dimensionMark(questionnaire.dimensions.indexOf(dimension));
  const ladder = texts.ladders[question.ladder].name;
  const isFirst = position === 0;
  const opensDimension = previous?.dimension !== dimension;

  // What was typed is on its way to the disk; the page turns without waiting for it.
  const goTo = (target: AnsweringStep) => {
    void flushAll();
    void navigate(here.answer(sheet.id, target.question.id), { flushSync: true });
  };
  const finish = async () => {
    await flushAll();
    if (isGuest) await navigate(here.dossier());
    else if (party.way === 'each') setFinishing(true);
    else {
      if (progress.answered === progress.asked && sheet.status === 'open')
        await storage.changeSheet(dossierId, sheet.id, (stored) => ({
          ...stored,
          status: 'closed',
        }));
      await navigate(here.results());
    }
  };
  const goOn = () => (next ? goTo(next) : void finish());
  usePageKeys(
    () => next && goTo(next),
    () => previous && goTo(previous),
  );

  const lastWord = isGuest
    ? m.guest_hand_back()
    : party.way === 'each'
      ? m.finish_my_answers()
      : m.see_results();
  const subjectName = (partnerId: string | null) =>
    partners.find(({ id }) => id === partnerId)?.name;
  const aside = (
    <div className={styles.aside}>
      <Why>{questionTexts.why}</Why>
      <Glosses texts={texts} ids={wording.glosses} />
    </div>
  );
  const heading = (
    <PageHeading title={wording.text}>
      <span id={headingId}>{wording.text}</span>
    </PageHeading>
  );
  return (
    <div className={styles.question}>
      <p className={styles.place}>
        <ShapeMark {...mark} />
        <strong data-hue={mark.hue}>{texts.dimensions[dimension.id]?.name}</strong>{' '}
        <span>
          {texts.themes[theme.id]?.name} · {ladder}
        </span>
      </p>
      {isFirst && party.way === 'together' && <p className={styles.once}>{m.together_hides()}</p>}
      {opensDimension && (
        <p className={styles.intro}>
          {texts.dimensions[dimension.id]?.intro}
          {prospective && ` ${m.prospective_notice()}`}
        </p>
      )}
      {subjects.length > 1 && (
        <>
          {heading}
          {aside}
        </>
      )}
      {subjects.map((partnerId) => {
        const answer = answers.get(cellKey(question.id, partnerId));
        const name = subjectName(partnerId);
        const partnerLabelId = `${headingId}-${partnerId}`;
        return (
          <div key={partnerId ?? ''} className={styles.subject}>
            <LevelsField
              questionId={question.id}
              partnerId={partnerId}
              labelledBy={name ? `${headingId} ${partnerLabelId}` : headingId}
              legend={
                <>
                  {name && (
                    <span id={partnerLabelId} className={styles.partner}>
                      {m.about_partner({ name })}
                    </span>
                  )}
                  {subjects.length === 1 && heading}
                  {subjects[0] === partnerId && (
                    <span className={styles.aids}>
                      <ReadAloud wording={wording} />
                    </span>
                  )}
                </>
              }
              aside={subjects.length === 1 && aside}
              levels={wording.levels}
              hue={mark.hue}
              value={answer?.value ?? null}
              singleKeys={settings?.singleKeyShortcuts ?? true}
              onChoose={(value) => answering.change(question.id, partnerId, { value })}
              onContinue={goOn}
            />
            <NoteField
              name={name}
              note={answer?.note ?? ''}
              shared={answer?.noteShared ?? false}
              apart={isGuest || party.way === 'each'}
              onNote={(note) => answering.writeInTurn(question.id, partnerId, { note })}
              onShared={(noteShared) => answering.change(question.id, partnerId, { noteShared })}
            />
          </div>
        );
      })}
      {answering.problem === 'conflict' && <Callout tone="alert">{m.answer_conflict()}</Callout>}
      {(answering.problem === 'full' || answering.problem === 'failed') && (
        <Suspense>
          <NotStored dossierId={dossierId} problem={answering.problem} />
        </Suspense>
      )}
      <div className={styles.pager}>
        <Button
          onClick={() => previous && goTo(previous)}
          disabled={previous === undefined}
          className={styles.previous}
        >
          {m.previous()}
        </Button>
        <span className={styles.hint} aria-hidden="true" data-ready={isStepAnswered(step, answers)}>
          {m.pager_hint()}
        </span>
        <Button emphasis="primary" onClick={goOn}>
          {next ? m.next() : lastWord}
        </Button>
      </div>
      {party.way === 'each' && (
        <div>
          <Button emphasis="quiet" onClick={() => setPausing(true)}>
            {m.code_pause()}
          </Button>
        </div>
      )}
      <Suspense>
        {pausing && (
          <PauseDialog dossierId={dossierId} sheet={sheet} onClose={() => setPausing(false)} />
        )}
        {finishing && (
          <FinishDialog
            dossierId={dossierId}
            sheet={sheet}
            progress={progress}
            onClose={() => setFinishing(false)}
          />
        )}
      </Suspense>
    </div>
  );
}

const Why = ({ children }: { readonly children: string }) => (
  <details className={styles.why}>
    <summary>{m.why_this_question()}</summary>
    <p>{children}</p>
  </details>
);

/** The next dimension's words are there before the page turns. */
function usePreloadedTexts(key: string, next: AnsweringStep | undefined): void {
  const language = useLanguage();
  const dimensionId = next?.dimension.id;
  useEffect(() => {
    if (dimensionId !== undefined) loadInAdvance(loadQuestionTexts(key, language, dimensionId));
  }, [key, language, dimensionId]);
}

function useRememberedVisit(dossierId: string, sheetId: string, questionId: string): void {
  const storage = useStorage();
  const remembered = useRef('');
  useEffect(() => {
    if (remembered.current === questionId) return;
    remembered.current = questionId;
    void storage.rememberVisit(dossierId, { sheetId, questionId, partnerId: null });
  }, [storage, dossierId, sheetId, questionId]);
}
