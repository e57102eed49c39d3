/** Counts per question, never a person's row; the questionnaire; the technical words that were met. */
import { countLevels, type Distribution } from '../distribution.ts';
import {
  aside,
  figureColumn,
  headedTable,
  heading,
  item,
  list,
  paragraph,
  textColumn,
} from './blocks.ts';
import { askedWording } from './DescriptionContext.ts';
import type { DescribedDimension } from './describedResult.ts';
import type { Block } from './report.ts';
import {
  capitalised,
  describedThemes,
  placeOf,
  type ShownContext,
  severalAnswered,
  shows,
  viewOf,
} from './reportContext.ts';

export function buildAnnex(context: ShownContext): Block[] {
  const { input, words } = context;
  const { annex } = words.document;
  const { id, version } = input.chosen.round.questionnaire;
  const parts = [
    ...(shows(input, 'counts') ? counts(context) : []),
    ...(shows(input, 'questionnaire')
      ? [
          heading(3, annex.questionnaire),
          paragraph(annex.questionnaireSentence({ name: input.texts.name, id, version })),
        ]
      : []),
    ...(shows(input, 'glossary') ? glossary(context) : []),
  ];
  return parts.length === 0 ? [] : [heading(2, annex.title, { id: 'annexe' }), ...parts];
}

function counts(context: ShownContext): Block[] {
  const { annex } = context.words.document;
  return [
    heading(3, annex.counts),
    ...(severalAnswered(context)
      ? [
          aside(annex.countsIntro),
          ...context.described.dimensions.flatMap((dimension) => [
            heading(4, dimension.name),
            countsTable(dimension, context),
          ]),
        ]
      : [paragraph(annex.noCounts)]),
  ];
}

function countsTable(dimension: DescribedDimension, { described, cells, words }: ShownContext) {
  const { annex, dimension: labels } = words.document;
  const levels = Array.from({ length: described.levelCount }, (_, index) => index + 1);
  return headedTable(
    annex.countsCaption(dimension.name),
    [
      textColumn(labels.question, 'wide'),
      ...levels.map((level) => figureColumn(words.number(level))),
      figureColumn(annex.unknown),
      figureColumn(annex.notApplicable),
      figureColumn(annex.blank),
      figureColumn(annex.given),
    ],
    dimension.themes.flatMap((theme) =>
      theme.cells.flatMap((cell) => {
        const distribution = cells.get(placeOf(cell))?.distribution;
        if (!distribution) return [];
        const name = words.document.about(theme.shortName, viewOf(cell, words));
        return [[name, ...countsOf(distribution).map(words.number)]];
      }),
    ),
  );
}

/** People per level from 1 to K, then those who gave none, by their reason, then how many gave one. */
export const countsOf = ({ levels, unknown, notApplicable, blank }: Distribution): number[] => [
  ...levels,
  unknown,
  notApplicable,
  blank,
  countLevels(levels),
];

function glossary({ described, input, words }: ShownContext): Block[] {
  const met = new Set(
    describedThemes(described).flatMap(({ basis, cells }) =>
      cells.flatMap(({ questionId }) => askedWording(input, questionId, basis)?.glosses ?? []),
    ),
  );
  const entries = Object.entries(input.texts.glossary)
    .filter(([id]) => met.has(id))
    .map(([, { term, gloss }]) =>
      item(capitalised(term, input.language), capitalised(gloss, input.language)),
    )
    .sort((a, b) => (a.lead ?? '').localeCompare(b.lead ?? '', input.language));
  if (entries.length === 0) return [];
  return [heading(3, words.document.annex.glossary), list(entries)];
}
