/** The words of a questionnaire in one language, as authors write them (compiled by src/authoring). */
import './zodWithoutEval.ts';
import * as z from 'zod';

const words = z.string().trim().min(1);
const levelTexts = z.record(z.string().regex(/^[1-7]$/), words);
const byBand = z.strictObject({ toAddress: words, inProgress: words, strength: words });
/** What one could say to the partner about a theme, by its band; `unclear`: too few could answer. */
const sayings = z.strictObject(
  { strength: words, inProgress: words, toAddress: words, unclear: words },
  {
    error: ({ input }) =>
      input === undefined
        ? 'what one could say to the partner, as strength, inProgress, toAddress and unclear'
        : undefined,
  },
);

const wording = {
  text: words,
  /** What each level looks like for this question, by level. */
  anchors: levelTexts,
  /** Names of the levels where the ladder's own do not fit. */
  labels: z.array(words).optional(),
  /** What would move it one level up, by level 1…K−1. */
  next: levelTexts,
};

const questionTexts = z.strictObject({
  ...wording,
  why: words,
  /** « Pensez aussi à… »: unscored, shown in discussion. */
  prompts: z.record(z.string().regex(/^[a-z0-9-]+$/), words),
  /** While no partner is named. */
  prospective: z.strictObject(wording).optional(),
});

const themeTexts = z.strictObject({
  name: words,
  shortName: words,
  about: words,
  critical: words.optional(),
  readings: byBand,
  prospectiveReadings: byBand.optional(),
});

export const dimensionFileSchema = z.strictObject({
  dimension: z.string(),
  name: words,
  intro: words,
  bands: byBand,
  themes: z.record(
    z.string(),
    themeTexts.extend({
      say: sayings,
      /** While no partner is named: said of a partner to come. */
      prospectiveSay: sayings.optional(),
      etat: questionTexts,
      appropriation: questionTexts,
    }),
  ),
});

const named = z.strictObject({ name: words, meaning: words });

export const generalFileSchema = z.strictObject({
  name: words,
  purpose: words,
  /** Names of the levels of each ladder, and what the ladder looks at. */
  ladders: z.strictObject({
    etat: z.strictObject({ name: words, labels: z.array(words) }),
    appropriation: z.strictObject({ name: words, labels: z.array(words) }),
  }),
  bands: z.strictObject({ toAddress: named, inProgress: named, strength: named }),
  patterns: z.strictObject({ writtenNotCarried: named, carriedNotWritten: named }),
  readings: z.strictObject({
    sharedStrength: named,
    strengthToConfirm: named,
    sharedWork: named,
    toDebate: named,
  }),
  profile: z.record(z.string(), z.strictObject({ question: words, why: words.optional() })),
  /** Technical words, explained where they stand. `forms`: how the word may be written in a text. */
  glossary: z.record(
    z.string(),
    z.strictObject({ term: words, forms: z.array(words).min(1), gloss: words }),
  ),
});

export type DimensionFile = z.infer<typeof dimensionFileSchema>;
export type GeneralFile = z.infer<typeof generalFileSchema>;

/** One wording of a question, ready to show. Lists run from level 1 upwards. */
export interface Wording {
  readonly text: string;
  readonly levels: readonly { readonly label: string; readonly anchor: string }[];
  readonly next: readonly string[];
  /** Ids of the technical words met in the text, its anchors and its why. */
  readonly glosses: readonly string[];
}

export interface QuestionTexts {
  readonly actual: Wording;
  /** `null` for questions that do not speak of partners. */
  readonly prospective: Wording | null;
  readonly why: string;
  readonly prompts: Readonly<Record<string, string>>;
}

export type QuestionTextsById = Readonly<Record<string, QuestionTexts>>;
export type ThemeTexts = z.infer<typeof themeTexts>;
export type Sayings = Readonly<z.infer<typeof sayings>>;
/** Loaded apart from the other words: only the end of a session needs them. */
export type SayingsByThemeId = Readonly<
  Record<
    string,
    {
      readonly actual: Sayings;
      /** `null` for themes that do not speak of partners. */
      readonly prospective: Sayings | null;
    }
  >
>;
export type DimensionTexts = Pick<DimensionFile, 'name' | 'intro' | 'bands'>;

/** Everything but the questions themselves: small, loaded first. */
export interface QuestionnaireTexts extends GeneralFile {
  readonly dimensions: Readonly<Record<string, DimensionTexts>>;
  readonly themes: Readonly<Record<string, ThemeTexts>>;
}
