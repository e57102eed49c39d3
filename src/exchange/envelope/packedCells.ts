/** The answers of one sheet as one letter per cell: 42 of them weigh less than the names of two questions. */
import type { Answer } from '#src/core/dossier.ts';
import { answeringSteps } from '#src/core/progress.ts';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import type { SentAnswer, SentAnswers } from '#src/core/sentAnswers.ts';

export interface PackedCells {
  /** `1`–`7` a level, `?` unknown, `-` not applicable, `.` nothing. */
  readonly cells: string;
  readonly notes: readonly (readonly [rank: number, note: string])[];
}

type Asked = Pick<SentAnswers, 'mode' | 'partnerIds'>;

/** Answers to what is not asked are left out. */
export function packCells(
  answers: readonly SentAnswer[],
  questionnaire: Questionnaire,
  asked: Asked,
): PackedCells {
  const given = cellsOf(questionnaire, asked).map(({ questionId, partnerId }) =>
    answers.find((each) => each.questionId === questionId && each.partnerId === partnerId),
  );
  return {
    cells: given.map((answer) => letterOf(answer?.value ?? null)).join(''),
    notes: given.flatMap((answer, rank) => (answer?.note ? [[rank, answer.note] as const] : [])),
  };
}

/** `null` where the letters do not fit what is asked. */
export function unpackCells(
  { cells, notes }: PackedCells,
  questionnaire: Questionnaire,
  asked: Asked,
): SentAnswer[] | null {
  const places = cellsOf(questionnaire, asked);
  const notesByRank = new Map(notes);
  const isFitting =
    cells.length === places.length &&
    notesByRank.size === notes.length &&
    notes.every(([rank]) => rank < places.length);
  if (!isFitting) return null;
  const answers: SentAnswer[] = [];
  for (const [rank, place] of places.entries()) {
    const value = answerIn(cells.charAt(rank), questionnaire.levelCount);
    if (value === undefined) return null;
    const note = notesByRank.get(rank) ?? '';
    if (value !== null || note !== '') answers.push({ ...place, value, note });
  }
  return answers;
}

const cellsOf = (questionnaire: Questionnaire, { mode, partnerIds }: Asked) =>
  answeringSteps(questionnaire, mode, partnerIds).flatMap(({ question, subjects }) =>
    subjects.map((partnerId) => ({ questionId: question.id, partnerId })),
  );

function letterOf(value: Answer['value']): string {
  switch (value?.kind) {
    case 'level':
      return String(value.level);
    case 'unknown':
      return '?';
    case 'notApplicable':
      return '-';
    default:
      return '.';
  }
}

/** `undefined`: no letter of ours. */
function answerIn(letter: string, levelCount: number): Answer['value'] | undefined {
  if (letter === '.') return null;
  if (letter === '?') return { kind: 'unknown' };
  if (letter === '-') return { kind: 'notApplicable' };
  const level = /^[1-9]$/.test(letter) ? Number(letter) : 0;
  return level >= 1 && level <= levelCount ? { kind: 'level', level } : undefined;
}
