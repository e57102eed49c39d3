/** A mandate on one line: who, with whom, about what, until when. */
import type { Mandate } from '../conclusion.ts';
import { item } from './blocks.ts';
import type { ListItem } from './report.ts';
import { capitalised, type ReportInput } from './reportContext.ts';
import { shortened } from './shortened.ts';
import type { Words } from './words.ts';

const MOST_SIGNS = 70;

export const isWritten = ({ who, withWhom, about, notToPromise }: Mandate) =>
  [who, withWhom, about, notToPromise].some((text) => text.trim() !== '');

export const mandateHolder = ({ who }: Mandate, { document }: Words, language: string) =>
  who.trim() === '' ? document.conclusion.mandate.somebody : capitalised(who.trim(), language);

/** A mandate whose day has passed is said to have ended. */
export function mandateLine(
  mandate: Mandate,
  { today, language }: ReportInput,
  words: Words,
): ListItem {
  const { memory, conclusion, label, untilDate } = words.document;
  const { withWhom, about, until } = mandate;
  const named = (name: string, text: string) =>
    text.trim() === '' ? [] : [`${label(name)} ${shortened(text, MOST_SIGNS)}`];
  return item(
    mandateHolder(mandate, words, language),
    [
      ...named(conclusion.mandate.withWhom, withWhom),
      ...named(conclusion.mandate.about, about),
      ...(until === null ? [] : [untilDate(words.date(until))]),
      ...(until !== null && until < today ? [memory.over] : []),
    ].join(' ; '),
  );
}
