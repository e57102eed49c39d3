/** Who took part, how the values are made, and what they are not. */
import { limitOnScale, round1 } from '../scale.ts';
import { heading, item, list, paragraph } from './blocks.ts';
import { buildDisplays } from './displays.ts';
import type { Block } from './report.ts';
import { capitalised, type ShownContext, shows } from './reportContext.ts';
import { buildSessions } from './sessionFacts.ts';
import { howAnswered } from './who.ts';

export function buildWhoAndMethod(context: ShownContext): Block[] {
  const { input, words } = context;
  const { who, method } = words.document;
  const hasWho = shows(input, 'who');
  const hasMethod = shows(input, 'method');
  if (!hasWho && !hasMethod) return [];
  const title = hasWho ? (hasMethod ? who.title : who.alone) : method.alone;
  return [
    heading(2, title, { id: 'methode' }),
    ...(hasWho
      ? [
          paragraph(howAnswered(context)),
          ...buildSessions(input, words),
          ...buildDisplays(input, words),
        ]
      : []),
    ...(hasMethod ? limits(context) : []),
  ];
}

function limits(context: ShownContext): Block[] {
  const { described, words } = context;
  const { method } = words.document;
  const prospective = described.dimensions.filter(({ basis }) => basis === 'prospective');
  return [
    heading(3, method.nature),
    ...method.natureParagraphs.map(paragraph),
    heading(3, method.values),
    list(method.valueItems(described.levelCount).map(({ lead, text }) => item(lead, text))),
    heading(3, method.bands),
    bands(context),
    ...(prospective.length === 0
      ? []
      : [
          heading(3, method.prospective),
          paragraph(method.prospectiveParagraph(words.list(prospective.map(({ name }) => name)))),
        ]),
    heading(3, method.smallNumbers),
    paragraph(method.smallNumbersParagraph),
  ];
}

function bands({ described, input, words }: ShownContext): Block {
  const { method } = words.document;
  const limit = (onScaleOfFour: number) =>
    words.number(round1(limitOnScale(onScaleOfFour, described.levelCount)));
  const limits = method.bandLimits(limit(2), limit(3));
  const say = (band: keyof typeof limits, ...more: string[]) => {
    const { name, meaning } = input.texts.bands[band];
    return item(
      capitalised(name, input.language),
      [`(${limits[band]}) ${meaning}`, ...more].join(' '),
    );
  };
  return list([
    say('toAddress'),
    say('inProgress'),
    say('strength', method.strengthRule(limit(2.5))),
  ]);
}
