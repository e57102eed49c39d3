import type { Language } from './language.ts';

/** English as it is written on this side of the sea: « 23 November 2026 ». */
const LOCALES: Readonly<Record<string, string>> = {
  fr: 'fr-FR',
  en: 'en-GB',
} satisfies Record<Language, string>;

/** How a language is written where we are; of a language that is not ours, the language. */
export const localeOf = (language: string): string => LOCALES[language] ?? language;
