import type {
  Announcement,
  Mandate,
  Promised,
  Sentence,
  Statement,
  UnknownFact,
} from '#src/core/conclusion.ts';
import type { ConclusionList } from './items.ts';

export const KNOWN: ConclusionList<Statement> = {
  of: ({ known }) => known,
  replaced: (conclusion, known) => ({ ...conclusion, known }),
};
export const UNKNOWNS: ConclusionList<UnknownFact> = {
  of: ({ unknowns }) => unknowns,
  replaced: (conclusion, unknowns) => ({ ...conclusion, unknowns }),
};
export const NON_NEGOTIABLES: ConclusionList<Statement> = {
  of: ({ nonNegotiables }) => nonNegotiables,
  replaced: (conclusion, nonNegotiables) => ({ ...conclusion, nonNegotiables }),
};
export const REFUSALS: ConclusionList<Statement> = {
  of: ({ refusals }) => refusals,
  replaced: (conclusion, refusals) => ({ ...conclusion, refusals }),
};
export const MANDATES: ConclusionList<Mandate> = {
  of: ({ mandates }) => mandates,
  replaced: (conclusion, mandates) => ({ ...conclusion, mandates }),
};
export const ANNOUNCEMENTS: ConclusionList<Announcement> = {
  of: ({ announcements }) => announcements,
  replaced: (conclusion, announcements) => ({ ...conclusion, announcements }),
};
export const PROMISES: ConclusionList<Promised> = {
  of: ({ promises }) => promises,
  replaced: (conclusion, promises) => ({ ...conclusion, promises }),
};
export const SENTENCES: ConclusionList<Sentence> = {
  of: ({ sentences }) => sentences,
  replaced: (conclusion, sentences) => ({ ...conclusion, sentences }),
};
