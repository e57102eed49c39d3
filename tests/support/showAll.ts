/** Showing the answers in a whole dossier, as the app does it for one association. */
import type { Dossier } from '#src/core/dossier.ts';
import type { Gathered } from '#src/core/gathered.ts';
import { type Showing, showAnswers } from '#src/core/showAnswers.ts';
import { cooperation } from './questionnaires.ts';

let nextId = 0;
export const showing = (changes: Partial<Showing> = {}): Showing => ({
  at: '2026-11-23T10:00:00.000Z',
  present: 9,
  countsUnfinished: false,
  keepsCountsOnly: true,
  levelCount: cooperation.levelCount,
  newId: () => `0000abcd-0000-4000-8000-${String(nextId++).padStart(12, '0')}`,
  shuffle: (items) => [...items].reverse(),
  ...changes,
});

const isGathered = ({ kind }: { kind: string }) => kind === 'individual' || kind === 'tally';

export function gatheredOf(dossier: Dossier, roundId: string, organisationId: string): Gathered {
  const isHere = (each: { roundId: string; organisationId: string }) =>
    each.roundId === roundId && each.organisationId === organisationId;
  const round = dossier.rounds.find(({ id }) => id === roundId);
  if (round === undefined) throw new Error('no such round');
  const sheets = dossier.sheets.filter((sheet) => isHere(sheet) && isGathered(sheet));
  const ids = new Set(sheets.map(({ id }) => id));
  return {
    round,
    sheets,
    answers: dossier.answers.filter(({ sheetId }) => ids.has(sheetId)),
    sharedNotes: dossier.sharedNotes.filter(isHere),
    sessions: dossier.sessions.filter(isHere),
  };
}

function withGathered(dossier: Dossier, before: Gathered, after: Gathered): Dossier {
  const gone = new Set(before.sheets.map(({ id }) => id));
  return {
    ...dossier,
    rounds: dossier.rounds.map((round) => (round.id === after.round.id ? after.round : round)),
    sheets: [...dossier.sheets.filter(({ id }) => !gone.has(id)), ...after.sheets],
    answers: [...dossier.answers.filter(({ sheetId }) => !gone.has(sheetId)), ...after.answers],
    sharedNotes: [
      ...dossier.sharedNotes.filter((note) => !before.sharedNotes.includes(note)),
      ...after.sharedNotes,
    ],
    sessions: [
      ...dossier.sessions.filter((session) => !before.sessions.includes(session)),
      ...after.sessions,
    ],
  };
}

/** Every association of every round, shown. */
export function showAll(dossier: Dossier, options: Partial<Showing>): Dossier {
  return dossier.rounds.reduce(
    (shown, { id, parties }) =>
      parties.reduce((state, { organisationId }) => {
        const before = gatheredOf(state, id, organisationId);
        return withGathered(state, before, showAnswers(before, organisationId, showing(options)));
      }, shown),
    dossier,
  );
}
