/** The questionnaires that the build brought along, each part loaded when it is used, once. */
import { catalogue } from 'virtual:questionnaires';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import type {
  QuestionnaireTexts,
  QuestionTextsById,
  SayingsByThemeId,
} from '#src/core/questionnaireTexts.ts';
import type { VersionContent } from '#src/core/report/ChangesContext.ts';
import type { Language } from '#src/i18n/language.ts';

/** Key of the version that new rounds take. */
export const CURRENT_QUESTIONNAIRE = { id: 'cooperation', version: '1.0.0' } as const;

export const questionnaireKeys: readonly string[] = Object.keys(catalogue);

const loads = new Map<string, Promise<unknown>>();

export const loadQuestionnaire = (key: string): Promise<Questionnaire> =>
  once(`${key}`, () => entryOf(key).skeleton());

export const loadTexts = (key: string, language: Language): Promise<QuestionnaireTexts> =>
  once(`${key}/${language}`, () => textsOf(key, language).general());

/** The words of one dimension's questions. */
export const loadQuestionTexts = (
  key: string,
  language: Language,
  dimensionId: string,
): Promise<QuestionTextsById> =>
  once(`${key}/${language}/questions/${dimensionId}`, () => {
    const load = textsOf(key, language).questions[dimensionId];
    if (load === undefined) throw new Error(`No texts for ${dimensionId} in ${key}`);
    return load();
  });

/** The words of all the questions, for documents. */
export const loadAllQuestionTexts = (key: string, language: Language): Promise<QuestionTextsById> =>
  once(`${key}/${language}/questions`, async () => {
    const dimensionIds = Object.keys(textsOf(key, language).questions);
    const parts = await Promise.all(dimensionIds.map((id) => loadQuestionTexts(key, language, id)));
    return Object.assign({}, ...parts) as QuestionTextsById;
  });

/** Several versions with their general words, by key. @param keys in any order, each once */
export const loadVersions = (
  keys: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, VersionContent>> =>
  once(`${keys.join(' ')}/${language}/versions`, async () => {
    const loaded = await Promise.all(
      keys.map(async (key) => ({
        questionnaire: await loadQuestionnaire(key),
        texts: await loadTexts(key, language),
      })),
    );
    return new Map(
      keys.flatMap((key, index) => {
        const version = loaded[index];
        return version === undefined ? [] : [[key, version]];
      }),
    );
  });

/** What one could say to the partner, by theme. */
export const loadSayings = (key: string, language: Language): Promise<SayingsByThemeId> =>
  once(`${key}/${language}/sayings`, () => textsOf(key, language).sayings());

export const loadAllQuestionnaires = (): Promise<ReadonlyMap<string, Questionnaire>> =>
  once('*', async () => {
    const loaded = await Promise.all(questionnaireKeys.map(loadQuestionnaire));
    return new Map(questionnaireKeys.map((key, index) => [key, loaded[index] as Questionnaire]));
  });

/** Before it is needed. A failure is not one yet: what is needed is loaded again. */
export function loadInAdvance(load: Promise<unknown>): void {
  load.catch(() => undefined);
}

/** The same promise each time, as React's `use` needs; a failed load may be tried again. */
function once<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
  const known = loads.get(name);
  // Each name is only ever given one kind of value.
  if (known !== undefined) return known as Promise<Value>;
  const loading = load().catch((error: unknown) => {
    loads.delete(name);
    throw error;
  });
  loads.set(name, loading);
  return loading;
}

function entryOf(key: string) {
  const entry = catalogue[key];
  if (entry === undefined) throw new Error(`No questionnaire ${key}`);
  return entry;
}

/** French is always there; another language may be missing in an older version. */
function textsOf(key: string, language: Language) {
  const { texts } = entryOf(key);
  const found = texts[language] ?? texts.fr;
  if (found === undefined) throw new Error(`No texts in ${key}`);
  return found;
}
