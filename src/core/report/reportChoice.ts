/** Which report for whom: presets, the sections that can be switched on or off, and what a preset never shows. */

/**
 * `summary` two pages for those who decide · `internal` everything, for the board · `session` what was discussed and
 * proposed, for those who were there · `partners` and `funder` for those
 * outside · `memory` one page for a new trustee.
 */
export const PRESETS = ['summary', 'internal', 'session', 'partners', 'funder', 'memory'] as const;
export type Preset = (typeof PRESETS)[number];

export const SECTIONS = [
  'cover',
  'essential',
  'who',
  'method',
  'dimensions',
  /** Values and readings question by question. */
  'questions',
  /** How far apart the answers are: the dots, and the same in words. */
  'dots',
  /** What would move an answer one level up. */
  'next',
  /** What we think of named partners. */
  'complementarity',
  /** What the associations of the bilan show one another. */
  'partners',
  /** Who brings and who seeks, and how the associations are linked. */
  'matrix',
  /** What people outside the governance answered, beside it. */
  'secondLine',
  /** What changed since the bilans before. */
  'rounds',
  'agenda',
  /** What the discussion brought: what was agreed, and what explains it. */
  'discussion',
  /** Views that not everybody shares. */
  'minority',
  'notes',
  /** What people of the session added later. */
  'returns',
  /** Why we started, what we refused, what counts. */
  'purpose',
  'orientation',
  /** What is known and what is not. */
  'knowledge',
  'nonNegotiables',
  'mandates',
  'announcements',
  'actions',
  'sentences',
  'counts',
  'questionnaire',
  'glossary',
  'deliberation',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What « Conclure » holds. */
export const CONCLUDING = [
  'purpose',
  'orientation',
  'knowledge',
  'nonNegotiables',
  'mandates',
  'announcements',
  'actions',
  'sentences',
] as const satisfies readonly Section[];

interface PresetRule {
  readonly on: readonly Section[];
  /** Cannot be switched on: the preset would no longer be what its name says. */
  readonly never: readonly Section[];
}

/** Of who answered what, and of what was said behind closed doors. */
const INSIDE_ONLY = [
  'dots',
  'counts',
  'secondLine',
  'agenda',
  'discussion',
  'minority',
  'notes',
  'returns',
] as const satisfies readonly Section[];

const OUTSIDE = [
  'cover',
  'essential',
  'who',
  'method',
  'dimensions',
  'questionnaire',
] as const satisfies readonly Section[];

const IN_SUMMARY: ReadonlySet<Section> = new Set([
  'essential',
  'dots',
  'complementarity',
  'minority',
  'orientation',
  'knowledge',
  'nonNegotiables',
  'mandates',
  'actions',
] as const);

const IN_RECORD: ReadonlySet<Section> = new Set([
  'who',
  'essential',
  /** How answers differ, in words. */
  'dots',
  'complementarity',
  'discussion',
  'minority',
  'returns',
  'orientation',
  'knowledge',
  'mandates',
  'actions',
] as const);

/** What may be added to it, besides. */
const BESIDE_RECORD: ReadonlySet<Section> = new Set([
  'purpose',
  'nonNegotiables',
  'announcements',
  'sentences',
] as const);

const IN_MEMORY: ReadonlySet<Section> = new Set([
  'purpose',
  'orientation',
  'mandates',
  'announcements',
] as const);

export const PRESET_RULES: Readonly<Record<Preset, PresetRule>> = {
  internal: { on: SECTIONS.filter((section) => section !== 'deliberation'), never: [] },
  summary: {
    on: [...IN_SUMMARY],
    never: SECTIONS.filter((section) => !IN_SUMMARY.has(section)),
  },
  session: {
    on: [...IN_RECORD],
    never: SECTIONS.filter((section) => !IN_RECORD.has(section) && !BESIDE_RECORD.has(section)),
  },
  partners: {
    on: [...OUTSIDE, 'questions', 'partners', 'mandates', 'sentences', 'glossary'],
    never: [...INSIDE_ONLY, 'next'],
  },
  funder: {
    on: [...OUTSIDE, 'orientation', 'actions'],
    never: [...INSIDE_ONLY, 'questions', 'next', 'partners', 'matrix'],
  },
  memory: {
    on: [...IN_MEMORY],
    never: SECTIONS.filter((section) => !IN_MEMORY.has(section)),
  },
};

export interface ReportChoice {
  readonly preset: Preset;
  readonly sections: ReadonlySet<Section>;
}

/** For the association itself, not for those outside it. */
export const isInside = ({ preset }: ReportChoice): boolean =>
  preset !== 'partners' && preset !== 'funder';

/** A preset with what the person switched on or off; what the preset never shows stays off. */
export function chooseReport(
  preset: Preset,
  { added = [], removed = [] }: { added?: readonly Section[]; removed?: readonly Section[] } = {},
): ReportChoice {
  const { on, never } = PRESET_RULES[preset];
  const sections = new Set<Section>([...on, ...added]);
  for (const section of [...removed, ...never]) sections.delete(section);
  return { preset, sections };
}
