import type { UnknownFact } from '../conclusion.ts';
import { pointTexts } from '../pointTexts.ts';
import { conclusionOf } from '../recorded.ts';
import { factText } from './factText.ts';
import { type ReportInput, shows } from './reportContext.ts';

/**
 * What is not known yet, each with its text, as far as these readers may see it: what is about a named partner is part
 * of what we think of it.
 */
export const factsToCheck = (input: ReportInput): UnknownFact[] =>
  conclusionOf(input)
    .unknowns.filter(({ partnerId }) => partnerId === null || shows(input, 'complementarity'))
    .map((fact) => ({ ...fact, text: factText(fact, askedAbout(fact, input)) }))
    .filter(({ text }) => text !== '');

function askedAbout({ questionId, partnerId }: UnknownFact, input: ReportInput) {
  if (questionId === null) return null;
  const { dossier, chosen } = input;
  const named = { organisations: dossier.organisations, party: chosen.party };
  return pointTexts({ questionId, partnerId }, { ...input, ...named });
}
