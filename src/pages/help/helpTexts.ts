import type { Language } from '#src/i18n/language.ts';
import type { HelpTexts } from './helpPages.ts';
import { methodEn } from './methodEn.tsx';
import { methodFr } from './methodFr.tsx';
import { privacyEn } from './privacyEn.tsx';
import { privacyFr } from './privacyFr.tsx';
import { sessionEn } from './sessionEn.tsx';
import { sessionFr } from './sessionFr.tsx';
import { shortcutsEn } from './shortcutsEn.tsx';
import { shortcutsFr } from './shortcutsFr.tsx';

/** Every page of the help in every language. */
export const helpTexts: Record<Language, HelpTexts> = {
  fr: {
    deroule: sessionFr,
    methode: methodFr,
    raccourcis: shortcutsFr,
    confidentialite: privacyFr,
  },
  en: {
    deroule: sessionEn,
    methode: methodEn,
    raccourcis: shortcutsEn,
    confidentialite: privacyEn,
  },
};
