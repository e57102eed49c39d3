/** Taking out one sheet of those gathered, and putting it back, until the answers are shown. */
import type { Answer, Sheet } from './dossier.ts';
import type { Gathered } from './gathered.ts';

export interface RemovedSheet {
  readonly sheet: Sheet;
  readonly answers: readonly Answer[];
}

/** Unchanged where there is no such sheet, or where the answers are shown already. */
export const removeSheet = (gathered: Gathered, sheetId: string): Gathered =>
  isGathering(gathered, sheetId)
    ? {
        ...gathered,
        sheets: gathered.sheets.filter(({ id }) => id !== sheetId),
        answers: gathered.answers.filter((answer) => answer.sheetId !== sheetId),
      }
    : gathered;

/** The sheet with its answers; `null` where it is not among those gathered. */
export function removedFrom(gathered: Gathered, sheetId: string): RemovedSheet | null {
  const sheet = gathered.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) return null;
  return { sheet, answers: gathered.answers.filter((answer) => answer.sheetId === sheetId) };
}

/**
 * With the sheet as it was; under the next free number if somebody else has taken its own meanwhile. Unchanged where it
 * is back already, or where the answers are shown.
 */
export function putBackSheet(gathered: Gathered, { sheet, answers }: RemovedSheet): Gathered {
  const others = gathered.sheets.filter(({ kind }) => kind === sheet.kind);
  const party = gathered.round.parties.find(
    ({ organisationId }) => organisationId === sheet.organisationId,
  );
  if (party?.state !== 'gathering' || others.some(({ id }) => id === sheet.id)) return gathered;
  const numbers = others.map(({ number }) => number);
  const number = numbers.includes(sheet.number) ? Math.max(...numbers) + 1 : sheet.number;
  return {
    ...gathered,
    sheets: [...gathered.sheets, { ...sheet, number }],
    answers: [...gathered.answers, ...answers],
  };
}

function isGathering({ round, sheets }: Gathered, sheetId: string): boolean {
  const sheet = sheets.find(({ id }) => id === sheetId);
  return round.parties.some(
    ({ organisationId, state }) =>
      organisationId === sheet?.organisationId && state === 'gathering',
  );
}
