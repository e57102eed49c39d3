import type { Conclusion } from './conclusion.ts';

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

/** What a dossier holds besides answers, before anything is concluded. */
export const nothingConcluded = () => ({ conclusions: [], actions: [], sessions: [] });
