import { use } from 'react';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import type {
  QuestionnaireTexts,
  QuestionTextsById,
  SayingsByThemeId,
} from '#src/core/questionnaireTexts.ts';
import type { VersionContent } from '#src/core/report/ChangesContext.ts';
import { useLanguage } from '#src/i18n/language.ts';
import {
  loadAllQuestionTexts,
  loadQuestionnaire,
  loadQuestionTexts,
  loadSayings,
  loadTexts,
  loadVersions,
} from './catalogue.ts';

/** Suspends until the skeleton is there. */
export const useQuestionnaire = (key: string): Questionnaire => use(loadQuestionnaire(key));

/** Suspends until the words of the present language are there. */
export const useTexts = (key: string): QuestionnaireTexts => use(loadTexts(key, useLanguage()));

export const useQuestionTexts = (key: string, dimensionId: string): QuestionTextsById =>
  use(loadQuestionTexts(key, useLanguage(), dimensionId));

export const useAllQuestionTexts = (key: string): QuestionTextsById =>
  use(loadAllQuestionTexts(key, useLanguage()));

/** Several versions with their words of the present language, by key. Suspends until they are there. */
export const useVersions = (keys: readonly string[]): ReadonlyMap<string, VersionContent> =>
  use(loadVersions(keys, useLanguage()));

/** What one could say to the partner, by theme, in the present language. Suspends until it is there. */
export const useSayings = (key: string): SayingsByThemeId => use(loadSayings(key, useLanguage()));
