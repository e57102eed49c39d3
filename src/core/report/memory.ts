/** « Mémoire »: one page for a new trustee. Where it comes from, what was refused, who has a mandate, what was promised. */
import { conclusionOf } from '../recorded.ts';
import { aside, heading, item, list, paragraph } from './blocks.ts';
import { fitting } from './fitting.ts';
import { isWritten, mandateLine } from './mandateLine.ts';
import type { Block, ListItem } from './report.ts';
import { capitalised, type ReportInput, shows } from './reportContext.ts';
import { atMost, shortened } from './shortened.ts';
import type { Words } from './words.ts';

interface Most {
  readonly items: number;
  readonly signs: { readonly why: number; readonly item: number };
}

/** One page, as full as it may be. */
const LEVELS = [
  { items: 10, signs: { why: 2_000, item: 800 } },
  { items: 6, signs: { why: 900, item: 400 } },
  { items: 4, signs: { why: 500, item: 200 } },
  { items: 3, signs: { why: 360, item: 110 } },
  { items: 2, signs: { why: 300, item: 70 } },
] as const satisfies readonly Most[];
const MOST_LINES = 42;

export const buildMemory = (input: ReportInput, words: Words): Block[] =>
  fitting<Most>(LEVELS, MOST_LINES, (most) => tell(most, input, words));

function tell(most: Most, input: ReportInput, words: Words): Block[] {
  const { memory, conclusion: said } = words.document;
  const conclusion = conclusionOf(input);
  const { choice, reasons } = conclusion.orientation;
  const items = (all: readonly ListItem[], none: string): Block =>
    all.length === 0 ? paragraph(none) : list(atMost(all, most.items, words));
  const promises = conclusion.promises.filter(
    ({ state, text }) => state === 'open' && text.trim() !== '',
  );
  return [
    aside(memory.purpose),
    ...(shows(input, 'purpose')
      ? [
          heading(3, said.why),
          paragraph(shortened(conclusion.whyWeStarted, most.signs.why) || memory.nothingWhy),
          heading(3, said.refusals),
          items(
            conclusion.refusals.flatMap(({ text }) => briefly(text, most.signs.item)),
            memory.noRefusal,
          ),
        ]
      : []),
    ...(shows(input, 'orientation')
      ? [
          heading(3, memory.where),
          paragraph(
            [
              ...(choice === null
                ? [said.orientation.none]
                : [said.orientation.proposed, said.orientation.choices[choice]]),
              shortened(reasons, most.signs.item),
            ]
              .filter(Boolean)
              .join(' '),
          ),
        ]
      : []),
    ...(shows(input, 'mandates')
      ? [
          heading(3, memory.mandates),
          items(
            conclusion.mandates
              .filter(isWritten)
              .map((each) => mandateLine(each, most.signs.item, input, words)),
            memory.noMandate,
          ),
        ]
      : []),
    ...(shows(input, 'announcements')
      ? [
          heading(3, memory.promises),
          items(
            promises.map(({ text, toWhom, by }) =>
              item(
                capitalised(shortened(toWhom, most.signs.item), input.language) || null,
                [
                  shortened(text, most.signs.item),
                  ...(by === null ? [] : [`(${words.document.byDate(words.date(by))})`]),
                ].join(' '),
              ),
            ),
            memory.noPromise,
          ),
        ]
      : []),
  ];
}

const briefly = (text: string, mostSigns: number): ListItem[] =>
  text.trim() === '' ? [] : [item(null, shortened(text, mostSigns))];
