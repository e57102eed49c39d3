/** Whose answers count: the governance, closed sheets first (contract.md §5, "Which sheets count"). */

import { GOVERNANCE_COLLEGES } from './colleges.ts';
import { countLevels } from './distribution.ts';
import type { Answer, Sheet } from './dossier.ts';

export interface Panel {
  readonly panel: 'governance' | 'all';
  readonly provisional: boolean;
  /** The individual and tally sheets that are counted. */
  readonly sheets: readonly Sheet[];
  readonly people: number;
}

export type AnswersBySheetId = ReadonlyMap<string, readonly Answer[]>;

export function groupBySheet(answers: readonly Answer[]): AnswersBySheetId {
  const bySheetId = new Map<string, Answer[]>();
  for (const answer of answers) {
    const sheetAnswers = bySheetId.get(answer.sheetId);
    if (sheetAnswers) sheetAnswers.push(answer);
    else bySheetId.set(answer.sheetId, [answer]);
  }
  return bySheetId;
}

export function choosePanel(sheets: readonly Sheet[], answersBySheetId: AnswersBySheetId): Panel {
  const answered = sheets.filter(
    (sheet) =>
      (sheet.kind === 'individual' || sheet.kind === 'tally') && hasAnswer(sheet, answersBySheetId),
  );
  const governance = answered.filter(isOfGovernance);
  const panel = governance.length > 0 || answered.length === 0 ? 'governance' : 'all';
  const ofPanel = panel === 'governance' ? governance : answered;
  const closed = ofPanel.filter((sheet) => sheet.status === 'closed');
  const counted = closed.length > 0 ? closed : ofPanel;
  return {
    panel,
    provisional: closed.length === 0 && counted.length > 0,
    sheets: counted,
    people: counted.reduce((sum, sheet) => sum + peopleOf(sheet, answersBySheetId), 0),
  };
}

/** A sheet without any answer is nobody. Counts of 0 are an answer. */
export const hasAnswer = (sheet: Sheet, answersBySheetId: AnswersBySheetId) =>
  (answersBySheetId.get(sheet.id) ?? []).some((answer) => answer.value !== null);

/** One person per individual sheet; a count stands for the most people that it mentions. */
export function peopleOf(sheet: Sheet, answersBySheetId: AnswersBySheetId): number {
  if (sheet.kind !== 'tally') return 1;
  const sums = (answersBySheetId.get(sheet.id) ?? []).map(({ value }) =>
    value?.kind === 'counts' ? countLevels(value.levels) + value.unknown + value.notApplicable : 0,
  );
  return sums.reduce((most, sum) => Math.max(most, sum), sheet.present ?? 0);
}

/** Of a college that governs, or of none. */
export function isOfGovernance(sheet: Sheet): boolean {
  const colleges: readonly string[] = GOVERNANCE_COLLEGES;
  return sheet.college === undefined || colleges.includes(sheet.college);
}
