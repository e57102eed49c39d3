/** What is inside a file before it goes to somebody: said in the dialog that makes it. */
import type { Dossier } from '../dossier.ts';
import { groupBySheet, hasAnswer, peopleOf } from '../panel.ts';

/** Fields in which somebody may have written a person's name; the app asks for functions there. */
export const NAME_FIELDS = [
  'sessions',
  'actions',
  'mandates',
  'announcements',
  'unknowns',
  'promises',
  'texts',
] as const;
export type NameField = (typeof NAME_FIELDS)[number];

export interface SharedContents {
  readonly associations: readonly string[];
  readonly rounds: number;
  /** Whose answers are in it, each on a sheet. */
  readonly individuals: number;
  /** People whose answers are only counted. */
  readonly counted: number;
  readonly notes: number;
  /** Those that hold anything. */
  readonly nameFields: readonly NameField[];
}

export function sharedContents(dossier: Dossier): SharedContents {
  const bySheetId = groupBySheet(dossier.answers);
  const answered = dossier.sheets.filter((sheet) => hasAnswer(sheet, bySheetId));
  const tallies = answered.filter(({ kind }) => kind === 'tally');
  const { conclusions } = dossier;
  const written = (texts: readonly string[]) => texts.some((text) => text.trim() !== '');
  const isFilled: Record<NameField, boolean> = {
    sessions: written(
      dossier.sessions.flatMap((each) => [each.facilitator, each.keyedBy, each.remarks]),
    ),
    actions: written(dossier.actions.flatMap((each) => [each.objective, each.owner, each.means])),
    mandates: conclusions.some(({ mandates }) => mandates.length > 0),
    announcements: conclusions.some(({ announcements }) => announcements.length > 0),
    unknowns: conclusions.some(({ unknowns }) => unknowns.length > 0),
    promises: conclusions.some(({ promises }) => promises.length > 0),
    texts: written([
      ...dossier.answers.flatMap(({ note, explanation = '', minority = '' }) => [
        note,
        explanation,
        minority,
      ]),
      ...dossier.sharedNotes.map(({ text }) => text),
      ...conclusions.flatMap(({ whyWeStarted, orientation }) => [
        whyWeStarted,
        orientation.reasons,
        orientation.conditions,
        orientation.minority,
      ]),
    ]),
  };
  return {
    associations: [...dossier.organisations]
      .sort((a, b) => a.position - b.position)
      .map(({ name }) => name),
    rounds: dossier.rounds.length,
    individuals: answered.filter(({ kind }) => kind === 'individual').length,
    counted: tallies.reduce((sum, sheet) => sum + peopleOf(sheet, bySheetId), 0),
    notes:
      dossier.answers.filter(({ note }) => note.trim() !== '').length + dossier.sharedNotes.length,
    nameFields: NAME_FIELDS.filter((field) => isFilled[field]),
  };
}
