import { type Language, useLanguage } from '#src/i18n/language.ts';
import { guideEn } from './guideEn.ts';
import { guideFr } from './guideFr.ts';
import type { SessionGuide } from './SessionGuide.ts';

const GUIDES: Record<Language, SessionGuide> = { fr: guideFr, en: guideEn };

export const useSessionGuide = (): SessionGuide => GUIDES[useLanguage()];
