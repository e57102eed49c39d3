/** From an author's folder to what the app loads: skeleton, words per language, content hashes. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { condition } from '#src/core/conditionSchema.ts';
import { type Questionnaire, questionnaireSchema, textId } from '#src/core/questionnaireSchema.ts';
import {
  type DimensionFile,
  dimensionFileSchema,
  type GeneralFile,
  generalFileSchema,
  type QuestionnaireTexts,
  type QuestionTexts,
  type QuestionTextsById,
  type Wording,
} from '#src/core/questionnaireTexts.ts';
import { type AuthorMistake, AuthorMistakes } from './AuthorMistake.ts';
import { readYaml } from './readYaml.ts';
import { typographyByLanguage } from './typography.ts';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
const LADDERS = ['etat', 'appropriation'] as const;

export interface CompiledTexts {
  readonly general: QuestionnaireTexts;
  /** The questions' words by dimension id: each dimension is loaded when it is reached. */
  readonly questionsByDimension: Readonly<Record<string, QuestionTextsById>>;
}

export interface CompiledQuestionnaire {
  readonly questionnaire: Questionnaire;
  readonly textsByLanguage: Readonly<Partial<Record<Language, CompiledTexts>>>;
}

const skeletonSchema = z.strictObject({
  id: textId,
  version: z.string(),
  levels: z.int().min(2).max(7),
  languages: z.array(z.enum(LANGUAGES)).min(1),
  dimensions: z.array(
    z.strictObject({
      id: z.string(),
      texts: z.string(),
      scope: z.enum(['own', 'partner', 'common']),
      themes: z.array(
        z.strictObject({
          id: z.string(),
          express: z.array(z.enum(LADDERS)).min(1),
          critical: z.union([z.boolean(), condition]).default(false),
        }),
      ),
    }),
  ),
});
type Skeleton = z.infer<typeof skeletonSchema>;

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
  for (const { dimension, texts } of files) {
    const { name, intro, bands } = texts;
    dimensions[dimension.id] = { name, intro, bands };
    const questions: Record<string, QuestionTexts> = {};
    for (const { id } of dimension.themes) {
      const theme = texts.themes[id];
      if (theme === undefined) continue;
      const { etat, appropriation, ...themeTexts } = theme;
      themes[id] = themeTexts;
      questions[`${id}.etat`] = compileQuestion(etat, general, 'etat');
      questions[`${id}.appropriation`] = compileQuestion(appropriation, general, 'appropriation');
    }
    questionsByDimension[dimension.id] = questions;
  }
  return { general: { ...general, dimensions, themes }, questionsByDimension };
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

function generalMistakes(file: string, general: GeneralFile, levelCount: number): AuthorMistake[] {
  return LADDERS.flatMap((ladder) =>
    general.ladders[ladder].labels.length === levelCount
      ? []
      : [{ file, path: `ladders.${ladder}.labels`, remedy: `give ${levelCount} labels` }],
  );
}

function dimensionMistakes(
  file: string,
  texts: DimensionFile,
  dimension: Skeleton['dimensions'][number],
  levelCount: number,
): AuthorMistake[] {
  const mistakes: AuthorMistake[] = [];
  const demand = (ok: boolean, path: string, remedy: string) => {
    if (!ok) mistakes.push({ file, path, remedy });
  };
  demand(texts.dimension === dimension.id, 'dimension', `write ${dimension.id}`);
  const expected = dimension.themes.map(({ id }) => id);
  for (const id of Object.keys(texts.themes))
    demand(
      expected.includes(id),
      `themes.${id}`,
      'remove it: questionnaire.yaml has no such theme',
    );
  for (const { id, critical } of dimension.themes) {
    const theme = texts.themes[id];
    if (theme === undefined) {
      demand(false, `themes.${id}`, 'write this theme: questionnaire.yaml lists it');
      continue;
    }
    const ofPartners = dimension.scope !== 'own';
    demand(
      critical === false || theme.critical !== undefined,
      `themes.${id}.critical`,
      'say why this theme must be settled first',
    );
    demand(
      !ofPartners || theme.prospectiveReadings !== undefined,
      `themes.${id}.prospectiveReadings`,
      'write the readings for an association without a named partner',
    );
    for (const ladder of LADDERS) {
      const question = theme[ladder];
      const path = `themes.${id}.${ladder}`;
      demand(
        ofPartners === (question.prospective !== undefined),
        `${path}.prospective`,
        ofPartners
          ? 'write the wording for an association without a named partner'
          : 'remove it: this dimension does not speak of partners',
      );
      mistakes.push(...wordingMistakes(file, path, question, levelCount));
      if (question.prospective)
        mistakes.push(
          ...wordingMistakes(file, `${path}.prospective`, question.prospective, levelCount),
        );
    }
  }
  return mistakes;
}

function wordingMistakes(
  file: string,
  path: string,
  { anchors, labels, next }: AuthoredWording,
  levelCount: number,
): AuthorMistake[] {
  const levels = Array.from({ length: levelCount }, (_, index) => String(index + 1));
  const mistakes: AuthorMistake[] = [];
  if (Object.keys(anchors).sort().join() !== levels.join())
    mistakes.push({ file, path: `${path}.anchors`, remedy: `give the levels 1 to ${levelCount}` });
  if (Object.keys(next).sort().join() !== levels.slice(0, -1).join())
    mistakes.push({ file, path: `${path}.next`, remedy: `give the levels 1 to ${levelCount - 1}` });
  if (labels !== undefined && labels.length !== levelCount)
    mistakes.push({ file, path: `${path}.labels`, remedy: `give ${levelCount} labels` });
  return mistakes;
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
