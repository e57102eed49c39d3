/** « Mémoire »: one page for a new trustee. Where it comes from, what was refused, who has a mandate, what was promised. */
import type { Mandate } from '../conclusion.ts';
import { aside, heading, item, list, paragraph } from './blocks.ts';
import { conclusionOf, isWritten, mandateHolder } from './conclusionSection.ts';
import type { Block, ListItem } from './report.ts';
import type { ReportInput } from './reportContext.ts';
import { atMost, shortened } from './shortened.ts';
import type { Words } from './words.ts';

/** More, or longer, would not stay on one page. */
const MOST_ITEMS = 5;
const MOST_SIGNS = { why: 600, item: 200 } as const;

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
            conclusion.mandates.filter(isWritten).map((each) => mandate(each, input, words)),
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
                shortened(toWhom, MOST_SIGNS.item) || null,
                [
                  shortened(text, MOST_SIGNS.item),
                  ...(by === null
                    ? []
                    : [`(${said.by.toLocaleLowerCase(input.language)} ${words.date(by)})`]),
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

/** Who, with whom, about what, until when; a mandate whose day has passed is said to have ended. */
function mandate(each: Mandate, { today, language }: ReportInput, words: Words): ListItem {
  const { memory, conclusion: said } = words.document;
  const { withWhom, about, until } = each;
  const isOver = until !== null && until < today;
  return item(
    mandateHolder(each, words, language),
    [
      ...[withWhom, about].map((text) => shortened(text, MOST_SIGNS.item)),
      until === null
        ? ''
        : `${said.mandate.until.toLocaleLowerCase(language)} ${words.date(until)}`,
      isOver ? memory.over : '',
    ]
      .filter(Boolean)
      .join(', '),
  );
}
