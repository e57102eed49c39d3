/** Tables that Word knows as tables: a header row that is repeated, rows that are not cut, a name for those who listen. */
import {
  AlignmentType,
  BorderStyle,
  BuilderElement,
  type IBorderOptions,
  type ITableOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlComponent,
} from 'docx';
import type { Column, Cover, TableBlock } from '#src/core/report/report.ts';
import { COLUMN_GAP, columnWidths } from '../columnWidths.ts';
import { INK, LINE } from './colours.ts';
import { isLong } from './isLong.ts';
import { TEXT_WIDTH } from './page.ts';
import { textParagraph } from './textParagraph.ts';
import { writableLine } from './writable.ts';

/** More rows than this may be cut between two pages, as in print. */
const MOST_UNCUT_ROWS = 14;

export function writeTable({ caption, columns, rows }: TableBlock): Table {
  const widths = columnWidths({ columns, rows }, TEXT_WIDTH);
  const isShort = rows.length <= MOST_UNCUT_ROWS && !rows.flat().some(isLong);
  return new NamedTable(
    {
      ...FRAME,
      columnWidths: widths,
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map((column, place) =>
            cell(column.heading, column, widths[place], {
              style: 'TableHeading',
              keepNext: true,
              ruledBelow: true,
            }),
          ),
        }),
        ...rows.map(
          (row, number) =>
            new TableRow({
              cantSplit: !row.some(isLong),
              children: columns.map((column, place) =>
                cell(row[place] ?? '', column, widths[place], {
                  style: 'TableText',
                  keepNext: isShort && number < rows.length - 1,
                }),
              ),
            }),
        ),
      ],
    },
    caption,
  );
}

/** What the cover says, name by value: two columns without lines, and without a header row, for they have none. */
export function writeFacts(facts: Cover['facts'], name: string): Table {
  const widths = [Math.trunc(TEXT_WIDTH * 0.3), Math.trunc(TEXT_WIDTH * 0.7)];
  return new NamedTable(
    {
      ...FRAME,
      borders: { ...FRAME.borders, insideHorizontal: NO_LINE, bottom: NO_LINE },
      columnWidths: widths,
      tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
      rows: facts.map((fact, number) => {
        // A table has no space below of its own.
        const spaceBelow = number === facts.length - 1 ? BELOW_FACTS : 0;
        return new TableRow({
          cantSplit: true,
          children: [
            cell(fact.name, START, widths[0], { style: 'FactName', spaceBelow }),
            cell(fact.value, START, widths[1], { style: 'TableText', spaceBelow }),
          ],
        });
      }),
    },
    name,
  );
}

/** In twips. */
const BELOW_FACTS = 200;

const NO_LINE: IBorderOptions = { style: BorderStyle.NIL };
const HAIRLINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: LINE };
const HEAD_LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: INK };

const FRAME = {
  width: { size: TEXT_WIDTH, type: WidthType.DXA },
  layout: TableLayoutType.FIXED,
  margins: { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 0, right: COLUMN_GAP },
  borders: {
    top: NO_LINE,
    left: NO_LINE,
    right: NO_LINE,
    insideVertical: NO_LINE,
    insideHorizontal: HAIRLINE,
    bottom: HAIRLINE,
  },
} as const satisfies Partial<ITableOptions>;

const START: Pick<Column, 'align'> = { align: 'start' };

interface CellLook {
  readonly style: 'TableHeading' | 'TableText' | 'FactName';
  readonly keepNext?: boolean;
  readonly ruledBelow?: boolean;
  readonly spaceBelow?: number;
}

const cell = (
  text: string,
  { align }: Pick<Column, 'align'>,
  width: number | undefined,
  { style, keepNext = false, ruledBelow = false, spaceBelow = 0 }: CellLook,
) =>
  new TableCell({
    width: { size: width ?? 0, type: WidthType.DXA },
    ...(ruledBelow && { borders: { bottom: HEAD_LINE }, verticalAlign: 'bottom' as const }),
    children: [
      textParagraph(text, {
        style,
        ...(keepNext && { keepNext }),
        ...(spaceBelow > 0 && { spacing: { after: spaceBelow } }),
        ...(align === 'end' && { alignment: AlignmentType.RIGHT }),
      }),
    ],
  });

/** A table with the name that a screen reader says; the library has no option for it. */
class NamedTable extends Table {
  constructor(options: ITableOptions, name: string) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) throw new Error('A table without properties');
    // Last in the order of the schema.
    properties.addChildElement(
      new BuilderElement<{ readonly name: string }>({
        name: 'w:tblCaption',
        attributes: { name: { key: 'w:val', value: writableLine(name) } },
      }),
    );
  }
}
