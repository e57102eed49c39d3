/** The values that an association passed on without its answers, keyed in question by question. */
import { useEffect, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { useHere } from '#src/app/useHere.ts';
import {
  useAllQuestionTexts,
  useQuestionnaire,
  useTexts,
} from '#src/catalogue/useQuestionnaire.ts';
import { cellKey } from '#src/core/cells.ts';
import { type ChosenRound, chooseRound, type DossierFrame } from '#src/core/chooseRound.ts';
import type { Sheet } from '#src/core/dossier.ts';
import { type NumberedCell, numberedCells } from '#src/core/printouts.ts';
import { answeringSteps } from '#src/core/progress.ts';
import { isProspective, questionnaireKey } from '#src/core/questionnaire.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { type SheetAnswering, useSheetAnswering } from '#src/saving/useSheetAnswering.ts';
import { type SheetAnswers, useDossierFrame } from '#src/storage/hooks.ts';
import { flushAll } from '#src/storage/saver.ts';
import { ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { CheckCard } from '#src/ui/CheckCard.tsx';
import { MissingDossier } from '#src/ui/MissingDossier.tsx';
import { MissingSheet } from '#src/ui/MissingSheet.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import styles from './SummaryPage.module.css';
import { ValueRow } from './ValueRow.tsx';

export function SummaryPage() {
  const here = useHere();
  const { dossierId = '', sheetId = '' } = useParams();
  const frame = useDossierFrame(dossierId);
  if (frame === undefined) return null;
  const sheet = frame?.sheets.find(({ id }) => id === sheetId);
  const chosen = frame && chooseRound(frame, sheet?.roundId, sheet?.organisationId);
  if (!frame || !chosen) return <MissingDossier homePath={paths.home()} />;
  if (sheet === undefined) return <MissingSheet dossierPath={here.dossier()} />;
  if (sheet.kind !== 'summary') return <Navigate replace to={here.dossier()} />;
  return <Received key={sheet.id} {...{ frame, chosen, sheet }} />;
}

interface ReceivedProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly sheet: Sheet;
}

function Received(props: ReceivedProps) {
  const answering = useSheetAnswering(props.frame.dossier.id, props.sheet.id);
  const { answers } = answering;
  // Leaving by any way writes what was typed last.
  useEffect(() => () => void flushAll(), []);
  return answers && <Values {...props} answering={answering} answers={answers} />;
}

function Values({
  chosen,
  answering,
  answers,
}: ReceivedProps & { readonly answering: SheetAnswering; readonly answers: SheetAnswers }) {
  const here = useHere();
  const { round, party, partners, organisation } = chosen;
  const key = questionnaireKey(round.questionnaire);
  const questionnaire = useQuestionnaire(key);
  const texts = useTexts(key);
  const questionTexts = useAllQuestionTexts(key);
  const cells = numberedCells(answeringSteps(questionnaire, round.mode, party.partnerIds));
  const storedOf = ({ step, subject }: NumberedCell) =>
    answers.get(cellKey(step.question.id, subject))?.value ?? null;
  const [isOpened, setOpened] = useState(false);
  const hasMeans = cells.some((cell) => {
    const value = storedOf(cell);
    return value?.kind === 'summary' && value.comparison !== value.value;
  });
  const wordingOf = ({ step: { question, dimension } }: NumberedCell) => {
    const words = questionTexts[question.id];
    const prospective = isProspective(dimension, party.partnerIds) && words?.prospective;
    return (prospective || words?.actual)?.text ?? question.id;
  };
  const most = questionnaire.levelCount;
  const filled = cells.filter((cell) => storedOf(cell) !== null).length;
  return (
    <div className={styles.page}>
      <PageHead title={m.party_values_title({ name: organisation.name })}>
        <p>{m.party_values_lead({ most })}</p>
        <p className={styles.hint}>{m.party_values_people()}</p>
      </PageHead>
      <CheckCard
        name={m.party_values_compare()}
        hint={m.party_values_compare_hint()}
        checked={isOpened || hasMeans}
        onChange={setOpened}
      />
      <p className={styles.count}>{m.party_values_count({ count: filled, asked: cells.length })}</p>
      {answering.problem === 'conflict' && (
        <Callout tone="alert">{m.party_values_conflict()}</Callout>
      )}
      {answering.problem === 'full' && <Callout tone="alert">{m.profile_write_full()}</Callout>}
      {answering.problem === 'failed' && <Callout tone="alert">{m.write_failed()}</Callout>}
      {questionnaire.dimensions.map((dimension) => (
        <section key={dimension.id} className={styles.dimension} aria-labelledby={dimension.id}>
          <h2 id={dimension.id}>{texts.dimensions[dimension.id]?.name ?? dimension.id}</h2>
          {cells
            .filter(({ step }) => step.dimension === dimension)
            .map((cell) => {
              const { theme, question } = cell.step;
              const partner = partners.find(({ id }) => id === cell.subject)?.name;
              return (
                <ValueRow
                  key={cell.number}
                  place={m.collect_question_of({
                    theme: texts.themes[theme.id]?.shortName ?? theme.id,
                    ladder: texts.ladders[question.ladder].name,
                  })}
                  question={wordingOf(cell)}
                  partner={partner}
                  hasMean={isOpened || hasMeans}
                  levelCount={most}
                  stored={storedOf(cell)}
                  save={(value) => answering.writeInTurn(question.id, cell.subject, { value })}
                  choose={(value) => answering.change(question.id, cell.subject, { value })}
                />
              );
            })}
        </section>
      ))}
      <div>
        <ButtonLink to={here.results()}>{m.party_values_see()}</ButtonLink>
      </div>
    </div>
  );
}
