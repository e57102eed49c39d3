import type { UnknownFact } from '../conclusion.ts';
import type { PointTexts } from '../pointTexts.ts';
import { shortened } from './shortened.ts';

/**
 * What is to be found out, as it was written; else, where who, by when or what was found is noted, the question that a
 * discussion was about. Empty where nothing was noted.
 * @param about what `pointTexts` says of the fact's question; `null` where it has none
 */
export function factText(fact: UnknownFact, about: AskedAbout | null): string {
  const written = fact.text.trim();
  if (written !== '' || about === null || !isNoted(fact)) return written;
  return questionOf(about);
}

export type AskedAbout = Pick<PointTexts, 'question' | 'partnerName'>;

/** As short as a fact to check, with the partner that it is about. */
export function questionOf({ question, partnerName }: AskedAbout): string {
  const short = shortened(question, MOST_SIGNS);
  return partnerName === null ? short : `${short} (${partnerName})`;
}

const MOST_SIGNS = 140;

const isNoted = ({ who, by, answer }: UnknownFact) =>
  by !== null || `${who}${answer}`.trim() !== '';
