import type { Conclusion, UnknownFact } from './conclusion.ts';

export type ConclusionPlace = Pick<Conclusion, 'roundId' | 'organisationId'>;

/** Nothing concluded yet. */
export const emptyConclusion = ({ roundId, organisationId }: ConclusionPlace): Conclusion => ({
  roundId,
  organisationId,
  whyWeStarted: '',
  orientation: { choice: null, reasons: '', conditions: '', minority: '' },
  known: [],
  unknowns: [],
  nonNegotiables: [],
  refusals: [],
  mandates: [],
  announcements: [],
  promises: [],
  sentences: [],
  importances: [],
  status: { state: 'draft', reviewedBy: '', presentedOn: null },
});

/** Something to find out, of which nothing else is noted yet. */
export const emptyUnknown = (id: string, text: string): UnknownFact => ({
  id,
  text,
  who: '',
  by: null,
  answer: '',
  questionId: null,
  partnerId: null,
});

/** What a dossier holds besides answers, before anything is recorded. */
export const nothingRecorded = () => ({
  conclusions: [],
  actions: [],
  sessions: [],
  discussions: [],
  sharedNotes: [],
  matrices: [],
});
