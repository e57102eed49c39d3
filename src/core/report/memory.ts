/** « Mémoire »: one page for a new trustee. Where it comes from, what was refused, who has a mandate, what was promised. */
import { aside, heading, item, list, paragraph } from './blocks.ts';
import { conclusionOf } from './conclusionSection.ts';
import { isWritten, mandateLine } from './mandateLine.ts';
import type { Block, ListItem } from './report.ts';
import { capitalised, type ReportInput } from './reportContext.ts';
import { atMost, shortened } from './shortened.ts';
import type { Words } from './words.ts';

/** More, or longer, would not stay on one page. */
const MOST_ITEMS = 3;
const MOST_SIGNS = { why: 360, item: 110 } as const;

export function buildMemory(input: ReportInput, words: Words): Block[] {
  const { memory, conclusion: said } = words.document;
  const { sections } = input.choice;
  const conclusion = conclusionOf(input);
  const { choice, reasons } = conclusion.orientation;
  const items = (all: readonly ListItem[], none: string): Block =>
    all.length === 0 ? paragraph(none) : list(atMost(all, MOST_ITEMS, words));
  const promises = conclusion.promises.filter(
    ({ state, text }) => state === 'open' && text.trim() !== '',
  );
  return [
    aside(memory.purpose),
    ...(sections.has('purpose')
      ? [
          heading(3, said.why),
          paragraph(shortened(conclusion.whyWeStarted, MOST_SIGNS.why) || memory.nothingWhy),
          heading(3, said.refusals),
          items(
            conclusion.refusals.flatMap(({ text }) => briefly(text)),
            memory.noRefusal,
          ),
        ]
      : []),
    ...(sections.has('orientation')
      ? [
          heading(3, memory.where),
          paragraph(
            [
              choice === null ? said.orientation.none : said.orientation.choices[choice],
              shortened(reasons, MOST_SIGNS.item),
            ]
              .filter(Boolean)
              .join(' '),
          ),
        ]
      : []),
    ...(sections.has('mandates')
      ? [
          heading(3, memory.mandates),
          items(
            conclusion.mandates.filter(isWritten).map((each) => mandateLine(each, input, words)),
            memory.noMandate,
          ),
        ]
      : []),
    ...(sections.has('announcements')
      ? [
          heading(3, memory.promises),
          items(
            promises.map(({ text, toWhom, by }) =>
              item(
                capitalised(shortened(toWhom, MOST_SIGNS.item), input.language) || null,
                [
                  shortened(text, MOST_SIGNS.item),
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

const briefly = (text: string): ListItem[] =>
  text.trim() === '' ? [] : [item(null, shortened(text, MOST_SIGNS.item))];
