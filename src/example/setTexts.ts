/** Typographic signs, set as in the questionnaires, in every text of an example. */
import { setEnglish, setFrench } from '#src/authoring/typography.ts';
import type { Language } from '#src/i18n/language.ts';

export const setTexts = <Words>(
  words: Record<Language, Words>,
): Readonly<Record<Language, Words>> => ({
  fr: set(words.fr, setFrench),
  en: set(words.en, setEnglish),
});

const set = <Words>(words: Words, typography: (text: string) => string): Words =>
  // The same shape comes out: only texts are touched.
  JSON.parse(JSON.stringify(words), (_, value: unknown) =>
    typeof value === 'string' ? typography(value) : value,
  ) as Words;
