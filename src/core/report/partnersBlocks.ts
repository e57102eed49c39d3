/** Several associations together, as blocks: the page « Partenaires » and the report show the same. */

import { aside, heading, item, list, paragraph, table, textColumn } from './blocks.ts';
import { compared, radar } from './comparedBlocks.ts';
import { complementarityBlocks } from './complementarityBlocks.ts';
import type { ComparedDimension, ComparedTheme } from './describedPartners.ts';
import type { Block } from './report.ts';
import { capitalised } from './reportContext.ts';
import type { ToldPartners } from './ToldPartners.ts';
import type { Words } from './words.ts';

/** One thing that is told, under its own title; a page may fold what is long and read once. */
export interface PartnersPart {
  /** `null` for what stands first. */
  readonly title: string | null;
  readonly isLong: boolean;
  /** Its heading included. */
  readonly blocks: readonly Block[];
}

export const partnersBlocks = (told: ToldPartners): Block[] =>
  partnersParts(told).flatMap(({ blocks }) => blocks);

/** Nothing unless there are several to see. */
export function partnersParts(told: ToldPartners): PartnersPart[] {
  const { described, words } = told;
  if (described.state !== 'several') return [];
  const { partners } = words.document;
  const common = described.dimensions.filter(({ isCommon }) => isCommon);
  const parts: readonly PartnersPart[] = [
    { title: null, isLong: false, blocks: [aside(partners.intro), ...radar(told)] },
    { title: partners.gaps, isLong: false, blocks: gaps(told) },
    ...described.dimensions.map((dimension) => ({
      title: dimension.name,
      isLong: false,
      blocks: compared(dimension, told),
    })),
    { title: partners.limits.title, isLong: false, blocks: limits(told) },
    { title: partners.complementarity.title, isLong: false, blocks: complementarityBlocks(told) },
    ...common.map((dimension) => ({
      title: partners.vision.title(dimension.name),
      isLong: false,
      blocks: vision(dimension, told),
    })),
    { title: partners.spreads.title, isLong: true, blocks: spreads(told) },
    { title: partners.notes.title, isLong: true, blocks: notes(told) },
  ];
  return parts.filter(({ blocks }) => blocks.length > 0);
}

/** The widest first. */
function gaps({ described, level, words }: ToldPartners): Block[] {
  const { partners } = words.document;
  const all = described.dimensions.flatMap((dimension) => dimension.themes);
  const themes = all.filter(({ distance }) => distance !== null);
  const flagged = themes
    .filter(({ isFlagged }) => isFlagged)
    .sort((a, b) => (b.distance ?? 0) - (a.distance ?? 0));
  const others = themes.filter((theme) => !theme.isFlagged && !isIncomplete(theme));
  const incomplete = all.filter((theme) => !theme.isFlagged && isIncomplete(theme));
  const named = (some: readonly ComparedTheme[], say: (names: string) => string) =>
    some.length === 0 ? [] : [paragraph(say(words.list(some.map(({ shortName }) => shortName))))];
  return [
    heading(level, partners.gaps, { id: 'ecarts' }),
    ...(themes.length === 0
      ? [paragraph(partners.nothingCompared)]
      : [
          ...(flagged.length === 0
            ? [paragraph(partners.noGap)]
            : [...flaggedGaps(flagged, words), ...named(others, partners.elsewhere)]),
          ...named(incomplete, partners.missingElsewhere),
        ]),
  ];
}

/** An association of the comparison has no value to it. */
const isIncomplete = ({ values }: ComparedTheme) =>
  values.some(({ value, prospective }) => value === null && !prospective);

/** What is called for once, then the themes that it is called for. */
function flaggedGaps(themes: readonly ComparedTheme[], words: Words): Block[] {
  const { partners } = words.document;
  return [...new Set(themes.map(({ sentence }) => sentence))].flatMap((sentence) => {
    const called = themes.filter((theme) => theme.sentence === sentence);
    const found = ({ range, gap }: ComparedTheme) => partners.gapFound(range ?? '', gap ?? '');
    const [only, ...others] = called;
    if (only !== undefined && others.length === 0)
      return [list([item(only.name, [sentence, found(only)].filter(Boolean).join(' '))])];
    return [
      ...(sentence === null ? [] : [paragraph(sentence)]),
      list(called.map((theme) => item(theme.name, found(theme)))),
    ];
  });
}

function limits({ described, level, language, words }: ToldPartners): Block[] {
  if (described.limits.length === 0) return [];
  return [
    heading(level, words.document.partners.limits.title),
    list(
      described.limits.map(({ associationName, text }) =>
        item(associationName, capitalised(text, language)),
      ),
    ),
  ];
}

function vision(dimension: ComparedDimension, { level, language, words }: ToldPartners): Block[] {
  const { partners, dimension: terms } = words.document;
  const { vision: said } = partners;
  const apart = dimension.themes.filter(({ sentence }) => sentence !== null);
  return [
    heading(level, said.title(dimension.name), { id: `accord-${dimension.id}` }),
    aside(said.intro),
    ...(apart.length === 0
      ? []
      : [list(apart.map(({ name, sentence }) => item(name, sentence ?? '')))]),
    table(
      said.title(dimension.name),
      [textColumn(terms.theme), textColumn(said.agreement), textColumn(said.level, 'narrow')],
      dimension.themes.map(({ name, agreement, range }) => [
        name,
        capitalised(agreement === null ? said.notCompared : said.agreements[agreement], language),
        range ?? words.value.none,
      ]),
    ),
  ];
}

function spreads({ described, level, words }: ToldPartners): Block[] {
  if (described.spreads.length === 0) return [];
  const { partners, dimension } = words.document;
  return [
    heading(level, partners.spreads.title),
    table(
      partners.spreads.title,
      [
        textColumn(dimension.theme),
        textColumn(partners.association),
        textColumn(partners.spreads.answers, 'wide'),
      ],
      described.spreads.map(({ themeName, associationName, text }) => [
        themeName,
        associationName,
        text,
      ]),
    ),
  ];
}

function notes({ described, level, words }: ToldPartners): Block[] {
  if (described.notes.length === 0) return [];
  const { partners, about } = words.document;
  return [
    heading(level, partners.notes.title),
    aside(partners.notes.intro),
    list(
      described.notes.flatMap(({ themeName, associationName, texts }) =>
        texts.map((text) => item(about(themeName, associationName), text)),
      ),
    ),
  ];
}
