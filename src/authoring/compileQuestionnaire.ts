/** From an author's folder to what the app loads: skeleton, words per language, content hashes. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Questionnaire, questionnaireSchema } from '#src/core/questionnaireSchema.ts';
import {
  type DimensionFile,
  dimensionFileSchema,
  type GeneralFile,
  generalFileSchema,
  type QuestionnaireTexts,
  type QuestionTexts,
  type QuestionTextsById,
  type SayingsByThemeId,
  type Wording,
} from '#src/core/questionnaireTexts.ts';
import { AuthorMistakes } from './AuthorMistake.ts';
import { dimensionMistakes, generalMistakes } from './findMistakes.ts';
import { readYaml } from './readYaml.ts';
import { LADDERS, type Language, type Skeleton, skeletonSchema } from './skeleton.ts';
import { typographyByLanguage } from './typography.ts';

export interface CompiledTexts {
  readonly general: QuestionnaireTexts;
  /** The questions' words by dimension id: each dimension is loaded when it is reached. */
  readonly questionsByDimension: Readonly<Record<string, QuestionTextsById>>;
  /** What one could say to the partner: loaded when a session is concluded. */
  readonly sayByTheme: SayingsByThemeId;
}

export interface CompiledQuestionnaire {
  readonly questionnaire: Questionnaire;
  readonly textsByLanguage: Readonly<Partial<Record<Language, CompiledTexts>>>;
}

/**
 * Compiles one version of a questionnaire.
 * @param folder `questionnaires/<id>/<version>`
 * @throws AuthorMistakes naming file, path and remedy
 */
export function compileQuestionnaire(folder: string): CompiledQuestionnaire {
  const skeleton = readYaml(join(folder, 'questionnaire.yaml'), skeletonSchema);
  const textsByLanguage: Partial<Record<Language, CompiledTexts>> = {};
  for (const language of skeleton.languages) {
    textsByLanguage[language] = compileTexts(folder, skeleton, language);
  }
  const reference = textsByLanguage.fr;
  if (reference === undefined)
    throw new AuthorMistakes([
      {
        file: join(folder, 'questionnaire.yaml'),
        path: 'languages',
        remedy: 'add fr: French is the wording that is compared between versions',
      },
    ]);
  const questionnaire = questionnaireSchema.parse({
    id: skeleton.id,
    version: skeleton.version,
    levelCount: skeleton.levels,
    dimensions: skeleton.dimensions.map(({ id, scope, themes }) => ({
      id,
      scope,
      themes: themes.map((theme) => ({
        id: theme.id,
        critical: theme.critical,
        questions: LADDERS.map((ladder) => {
          const questionId = `${theme.id}.${ladder}`;
          return {
            id: questionId,
            ladder,
            express: theme.express.includes(ladder),
            contentHash: hashWording(reference.questionsByDimension[id]?.[questionId]?.actual),
          };
        }),
      })),
    })),
  });
  return { questionnaire, textsByLanguage };
}

/** Every version of every questionnaire under the folder. */
export const compileAll = (root: string): CompiledQuestionnaire[] =>
  foldersIn(root).flatMap((id) =>
    foldersIn(join(root, id)).map((version) => compileQuestionnaire(join(root, id, version))),
  );

const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

function compileTexts(folder: string, skeleton: Skeleton, language: Language): CompiledTexts {
  const set = typographyByLanguage[language];
  const generalFile = join(folder, language, 'questionnaire.yaml');
  const general = setTypography(readYaml(generalFile, generalFileSchema), set);
  const files = skeleton.dimensions.map((dimension) => {
    const file = join(folder, language, `${dimension.texts}.yaml`);
    return { dimension, file, texts: setTypography(readYaml(file, dimensionFileSchema), set) };
  });
  const mistakes = [
    ...generalMistakes(generalFile, general, skeleton.levels),
    ...files.flatMap(({ dimension, file, texts }) =>
      dimensionMistakes(file, texts, dimension, skeleton.levels),
    ),
  ];
  if (mistakes.length > 0) throw new AuthorMistakes(mistakes);

  const dimensions: Record<string, QuestionnaireTexts['dimensions'][string]> = {};
  const themes: Record<string, QuestionnaireTexts['themes'][string]> = {};
  const questionsByDimension: Record<string, Record<string, QuestionTexts>> = {};
  const sayByTheme: Record<string, SayingsByThemeId[string]> = {};
  for (const { dimension, texts } of files) {
    const { name, intro, bands } = texts;
    dimensions[dimension.id] = { name, intro, bands };
    const questions: Record<string, QuestionTexts> = {};
    for (const { id } of dimension.themes) {
      const theme = texts.themes[id];
      if (theme === undefined) continue;
      const { etat, appropriation, say, prospectiveSay, ...themeTexts } = theme;
      themes[id] = themeTexts;
      sayByTheme[id] = { actual: say, prospective: prospectiveSay ?? null };
      questions[`${id}.etat`] = compileQuestion(etat, general, 'etat');
      questions[`${id}.appropriation`] = compileQuestion(appropriation, general, 'appropriation');
    }
    questionsByDimension[dimension.id] = questions;
  }
  return { general: { ...general, dimensions, themes }, questionsByDimension, sayByTheme };
}

type AuthoredQuestion = DimensionFile['themes'][string]['etat'];
type AuthoredWording = Pick<AuthoredQuestion, 'text' | 'anchors' | 'labels' | 'next'>;

function compileQuestion(
  question: AuthoredQuestion,
  general: GeneralFile,
  ladder: (typeof LADDERS)[number],
): QuestionTexts {
  const { why, prompts, prospective } = question;
  return {
    actual: compileWording(question, why, general, ladder),
    prospective: prospective ? compileWording(prospective, why, general, ladder) : null,
    why,
    prompts,
  };
}

function compileWording(
  { text, anchors, labels, next }: AuthoredWording,
  why: string,
  general: GeneralFile,
  ladder: (typeof LADDERS)[number],
): Wording {
  const levels = (labels ?? general.ladders[ladder].labels).map((label, index) => ({
    label,
    anchor: anchors[String(index + 1)] ?? '',
  }));
  const read = [text, why, ...levels.flatMap(({ label, anchor }) => [label, anchor])].join(' ');
  return {
    text,
    levels,
    next: levels.slice(0, -1).map((_, index) => next[String(index + 1)] ?? ''),
    glosses: Object.entries(general.glossary)
      .filter(([, { forms }]) => forms.some((form) => mentions(read, form)))
      .map(([id]) => id),
  };
}

/** Whether the word or phrase stands in the text as a whole, whatever its case. */
export function mentions(text: string, phrase: string): boolean {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

function setTypography<T>(value: T, set: (text: string) => string): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return set(part.trim());
    if (Array.isArray(part)) return part.map(walk);
    if (part !== null && typeof part === 'object')
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
    return part;
  };
  // The walk keeps the shape and changes texts only.
  return walk(value) as T;
}

/** Two wordings with equal hashes ask the same thing; white space and case do not count. */
function hashWording(wording: Wording | undefined): string {
  const content = wording ? [wording.text, ...wording.levels.map(({ anchor }) => anchor)] : [];
  const normalised = content.map((text) => text.replace(/\s+/g, ' ').trim().toLowerCase());
  return createHash('sha256').update(normalised.join('\n')).digest('hex').slice(0, 16);
}
