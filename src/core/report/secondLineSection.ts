/** What people outside the governance answered, in a section of its own: it changes no value. */
import { aside, figureColumn, headedTable, heading, textColumn } from './blocks.ts';
import { describeSecondLine } from './describeSecondLine.ts';
import type { Block } from './report.ts';
import { type ShownContext, shows } from './reportContext.ts';

export function buildSecondLine({ input, result, described, words }: ShownContext): Block[] {
  if (!shows(input, 'secondLine')) return [];
  const line = describeSecondLine(input, result, described, words);
  if (line === null) return [];
  const { secondLine, dimension } = words.document;
  return [
    heading(2, secondLine.title, { id: 'autres-colleges' }),
    aside(secondLine.intro),
    headedTable(
      secondLine.title,
      [
        textColumn(dimension.theme, 'wide'),
        figureColumn(line.governance),
        figureColumn(line.others),
      ],
      line.rows.map(({ name, governance, others }) => [name, governance, others]),
    ),
  ];
}
