/** A mandate on one line: who, with whom, about what, until when. */
import type { Mandate } from '../conclusion.ts';
import { item } from './blocks.ts';
import type { ListItem } from './report.ts';
import { isInside } from './reportChoice.ts';
import { capitalised, type ReportInput } from './reportContext.ts';
import { shortened } from './shortened.ts';
import type { Words } from './words.ts';

export const isWritten = ({ who, withWhom, about, notToPromise }: Mandate) =>
  [who, withWhom, about, notToPromise].some((text) => text.trim() !== '');

export const mandateHolder = ({ who }: Mandate, { document }: Words, language: string) =>
  who.trim() === '' ? document.conclusion.mandate.somebody : capitalised(who.trim(), language);

/** Whether the board gave it, or is still asked to. */
export function mandateStanding({ givenOn }: Mandate, words: Words): string {
  const { mandate } = words.document.conclusion;
  return givenOn === null ? mandate.proposed : mandate.given(words.date(givenOn));
}

/**
 * What must not be promised is told inside only; a mandate whose day has passed is said to have ended.
 * @param mostSigns of each of its texts
 */
export function mandateLine(
  mandate: Mandate,
  mostSigns: number,
  { today, language, choice }: ReportInput,
  words: Words,
): ListItem {
  const { memory, conclusion, label, untilDate } = words.document;
  const { withWhom, about, until, notToPromise, reportsOn } = mandate;
  const named = (name: string, text: string) =>
    text.trim() === '' ? [] : [`${label(name)} ${shortened(text, mostSigns)}`];
  return item(
    mandateHolder(mandate, words, language),
    capitalised(
      [
        mandateStanding(mandate, words),
        ...(until === null ? [] : [untilDate(words.date(until))]),
        ...(until !== null && until < today ? [memory.over] : []),
        ...named(conclusion.mandate.withWhom, withWhom),
        ...named(conclusion.mandate.about, about),
        ...(isInside(choice) ? named(conclusion.mandate.notToPromise, notToPromise) : []),
        ...named(conclusion.mandate.reportsOn, reportsOn === null ? '' : words.date(reportsOn)),
      ].join(' · '),
      language,
    ),
  );
}
