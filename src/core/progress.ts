/** What one person is asked, step by step, and how far they are. Derived, never stored. */
import { cellKey } from './cells.ts';
import type { Answer } from './dossier.ts';
import {
  isAsked,
  type Mode,
  type PlacedQuestion,
  placedQuestions,
  type Questionnaire,
  subjectsOf,
} from './questionnaire.ts';

/** Reading a question in silence and choosing takes about this long. */
const SECONDS_PER_CELL = 35;

/** One screen: a question, asked about nobody in particular (`[null]`) or about each named partner. */
export interface AnsweringStep extends PlacedQuestion {
  readonly subjects: readonly (string | null)[];
}

export interface Progress {
  readonly answered: number;
  readonly asked: number;
  /** Share answered, 0 to 1. */
  readonly share: number;
  /** Honest time for what is left, in minutes, rounded up. */
  readonly minutesLeft: number;
}

export const answeringSteps = (
  questionnaire: Questionnaire,
  mode: Mode,
  partnerIds: readonly string[],
): AnsweringStep[] =>
  placedQuestions(questionnaire)
    .filter(({ question }) => isAsked(question, mode))
    .map((placed) => ({ ...placed, subjects: subjectsOf(placed.dimension, partnerIds) }));

export const countCells = (steps: readonly AnsweringStep[]) =>
  steps.reduce((sum, { subjects }) => sum + subjects.length, 0);

export const minutesFor = (cells: number) => Math.ceil((cells * SECONDS_PER_CELL) / 60);

export type AnswerLookup = ReadonlyMap<string, Pick<Answer, 'value'>>;

export function progressOf(steps: readonly AnsweringStep[], answers: AnswerLookup): Progress {
  const asked = countCells(steps);
  const answered = steps.reduce(
    (sum, step) =>
      sum + step.subjects.filter((subject) => isAnswered(step, subject, answers)).length,
    0,
  );
  return {
    answered,
    asked,
    share: asked === 0 ? 0 : answered / asked,
    minutesLeft: minutesFor(asked - answered),
  };
}

export const isStepAnswered = (step: AnsweringStep, answers: AnswerLookup) =>
  step.subjects.every((subject) => isAnswered(step, subject, answers));

/** Where to resume: the first step that still lacks an answer, else the last one. */
export const stepToResume = (
  steps: readonly AnsweringStep[],
  answers: AnswerLookup,
): AnsweringStep | undefined =>
  steps.find((step) => !isStepAnswered(step, answers)) ?? steps.at(-1);

function isAnswered(step: AnsweringStep, subject: string | null, answers: AnswerLookup): boolean {
  const value = answers.get(cellKey(step.question.id, subject))?.value ?? null;
  return value !== null;
}
