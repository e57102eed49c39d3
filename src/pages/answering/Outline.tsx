/** Where one is in the questionnaire, and one's own answers so far. Beside the question, or folded on phones. */
import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
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
      <nav className={styles.wide} aria-label={m.outline()}>
        <Dimensions {...props} />
      </nav>
      <details className={styles.folded}>
        <summary>{m.outline()}</summary>
        <nav aria-label={m.outline()}>
          <Dimensions {...props} />
        </nav>
      </details>
    </aside>
  );
}

function Dimensions({
  dossierId,
  sheet,
  questionnaire,
  texts,
  steps,
  current,
  answers,
}: OutlineProps) {
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
            <li key={step.question.id}>
              <Link
                to={paths.answer(dossierId, sheet.id, step.question.id)}
                aria-current={step === current ? 'step' : undefined}
              >
                <span>
                  {listed[index - 1]?.theme === step.theme
                    ? texts.ladders[step.question.ladder].name
                    : texts.themes[step.theme.id]?.shortName}
                </span>
                <StepAnswer step={step} answers={answers} />
              </Link>
            </li>
          ))}
      </ul>
    </div>
  ));
}

function StepAnswer({
  step,
  answers,
}: {
  readonly step: AnsweringStep;
  readonly answers: SheetAnswers;
}) {
  const marks = step.subjects.map((subject) =>
    shortAnswer(answers.get(cellKey(step.question.id, subject))?.value ?? null),
  );
  return <span className={styles.answer}>{marks.join(' · ')}</span>;
}

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
