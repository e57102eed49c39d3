/** Where one is in the questionnaire, and one's own answers so far. Beside the question, or folded on phones. */
import { memo, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import { dimensionMark } from '#src/charts/dimensionMarks.ts';
import { cellKey } from '#src/core/cells.ts';
import type { AnswerValue, Sheet } from '#src/core/dossier.ts';
import type { AnsweringStep, Progress } from '#src/core/progress.ts';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import type { QuestionnaireTexts } from '#src/core/questionnaireTexts.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { SheetAnswers } from '#src/storage/hooks.ts';
import { ShapeMark } from '#src/ui/ShapeMark.tsx';
import styles from './Outline.module.css';

interface OutlineProps {
  readonly dossierId: string;
  readonly sheet: Sheet;
  readonly questionnaire: Questionnaire;
  readonly texts: QuestionnaireTexts;
  readonly steps: readonly AnsweringStep[];
  readonly current: AnsweringStep;
  readonly answers: SheetAnswers;
  readonly progress: Progress;
}

export function Outline(props: OutlineProps) {
  const { progress } = props;
  const wide = useSyncExternalStore(onWidth, isWide);
  return (
    <aside className={styles.outline}>
      <p className={styles.progress} id="progress">
        {m.progress({ answered: progress.answered, asked: progress.asked })}
        {progress.minutesLeft > 0 && ` · ${m.progress_minutes({ minutes: progress.minutesLeft })}`}
      </p>
      <progress
        className={styles.bar}
        value={progress.answered}
        max={progress.asked}
        aria-labelledby="progress"
      />
      {wide ? (
        <nav aria-label={m.outline()}>
          <Dimensions {...props} />
        </nav>
      ) : (
        <details className={styles.folded}>
          <summary>{m.outline()}</summary>
          <nav aria-label={m.outline()}>
            <Dimensions {...props} />
          </nav>
        </details>
      )}
    </aside>
  );
}

function Dimensions({ sheet, questionnaire, texts, steps, current, answers }: OutlineProps) {
  const here = useHere();
  return questionnaire.dimensions.map((dimension, position) => (
    <div key={dimension.id} className={styles.dimension}>
      <p className={styles.name}>
        <ShapeMark {...dimensionMark(position)} />
        {texts.dimensions[dimension.id]?.name}
      </p>
      <ul>
        {steps
          .filter((step) => step.dimension === dimension)
          .map((step, index, listed) => (
            <OutlineRow
              key={step.question.id}
              address={here.answer(sheet.id, step.question.id)}
              name={
                listed[index - 1]?.theme === step.theme
                  ? texts.ladders[step.question.ladder].name
                  : (texts.themes[step.theme.id]?.shortName ?? step.theme.id)
              }
              answer={answerOf(step, answers)}
              isCurrent={step.question.id === current.question.id}
            />
          ))}
      </ul>
    </div>
  ));
}

interface OutlineRowProps {
  readonly address: string;
  readonly name: string;
  readonly answer: string;
  readonly isCurrent: boolean;
}

/** Rendered again only when its own answer changes: an answer must show within a frame. */
const OutlineRow = memo(({ address, name, answer, isCurrent }: OutlineRowProps) => (
  <li>
    <Link to={address} aria-current={isCurrent ? 'step' : undefined}>
      <span>{name}</span>
      <span className={styles.answer}>{answer}</span>
    </Link>
  </li>
));

const answerOf = (step: AnsweringStep, answers: SheetAnswers) =>
  step.subjects
    .map((subject) => shortAnswer(answers.get(cellKey(step.question.id, subject))?.value ?? null))
    .join(' · ');

function shortAnswer(value: AnswerValue | null): string {
  switch (value?.kind) {
    case 'level':
      return String(value.level);
    case 'unknown':
      return m.answer_unknown_short();
    case 'notApplicable':
      return m.answer_not_applicable_short();
    default:
      return '–';
  }
}

const WIDE = '(width >= 60rem)';
const isWide = () => matchMedia(WIDE).matches;

function onWidth(listener: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
