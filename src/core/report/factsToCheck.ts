import type { UnknownFact } from '../conclusion.ts';
import { conclusionOf } from '../recorded.ts';
import { type ReportInput, shows } from './reportContext.ts';

/** What is not known yet, as far as these readers may see it: what is about a named partner is part of what we think of it. */
export const factsToCheck = (input: ReportInput): UnknownFact[] =>
  conclusionOf(input).unknowns.filter(
    ({ text, partnerId }) =>
      text.trim() !== '' && (partnerId === null || shows(input, 'complementarity')),
  );
