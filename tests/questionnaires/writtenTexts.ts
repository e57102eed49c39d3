/** The words of every compiled questionnaire, with the place where each stands, for tests of the writing. */
import type { CompiledQuestionnaire, CompiledTexts } from '#src/authoring/compileQuestionnaire.ts';
import type { QuestionTexts, Wording } from '#src/core/questionnaireTexts.ts';
import { compiled } from '#tests/support/questionnaires.ts';

export interface Said {
  readonly path: string;
  readonly text: string;
}

/** Every text anywhere inside. */
export const textsIn = (value: unknown, path: string): Said[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path === '' ? key : `${path}.${key}`),
  );
};

/** What is said without being an id or a spelling. */
export const everythingSaid = (texts: CompiledTexts): Said[] =>
  [
    ...textsIn(texts.general, ''),
    ...textsIn(texts.questionsByDimension, ''),
    ...textsIn(texts.sayByTheme, ''),
  ].filter(({ path }) => !path.includes('.glosses.') && !path.includes('.forms.'));

export const questionsOf = (texts: CompiledTexts): [string, QuestionTexts][] =>
  Object.values(texts.questionsByDimension).flatMap((questions) => Object.entries(questions));

/** Both wordings of each question, the prospective one under a path of its own. */
export const wordingsOf = (texts: CompiledTexts): { path: string; wording: Wording }[] =>
  questionsOf(texts).flatMap(([id, { actual, prospective }]) => [
    { path: id, wording: actual },
    ...(prospective ? [{ path: `${id} prospective`, wording: prospective }] : []),
  ]);

/** Words as one counts them aloud: signs alone are none, « l’équipe » is one. */
const countWords = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What has more words than allowed. */
export const longerThan = (limit: number, said: readonly Said[]) =>
  said
    .filter(({ text }) => countWords(text) > limit)
    .map(({ path, text }) => `${path} (${countWords(text)}): ${text}`);

/** What matches and should not. */
export const matching = (pattern: RegExp, said: readonly Said[]) =>
  said.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`);

export const keyOf = ({ questionnaire }: CompiledQuestionnaire) =>
  `${questionnaire.id}@${questionnaire.version}`;

/** Every questionnaire in every language that it is written in. */
export const written = compiled.flatMap((each) =>
  Object.entries(each.textsByLanguage).map(([language, texts]) => ({
    key: keyOf(each),
    id: each.questionnaire.id,
    language,
    texts,
    questionnaire: each.questionnaire,
  })),
);
