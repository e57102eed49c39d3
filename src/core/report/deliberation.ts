/** « Projet de délibération »: a separate annex with blanks. It has no force until the board adopts it. */
import { conclusionOf } from '../recorded.ts';
import { aside, heading, paragraph } from './blocks.ts';
import { staffBody } from './conclusionSection.ts';
import { titleOf } from './cover.ts';
import type { Block } from './report.ts';
import type { ReportInput } from './reportContext.ts';
import type { Words } from './words.ts';

const BLANK_LINE = '…'.repeat(60);

export function buildDeliberation(input: ReportInput, words: Words): Block[] {
  const { deliberation, conclusion } = words.document;
  const { choice } = conclusionOf(input).orientation;
  return [
    heading(2, deliberation.title, { id: 'deliberation' }),
    aside(deliberation.intro),
    ...staffBody(input, words),
    ...deliberation
      .paragraphs({
        association: input.chosen.organisation.name,
        title: titleOf(input, words),
        round: input.chosen.round.label,
        orientation:
          choice === null ? conclusion.orientation.none : conclusion.orientation.choices[choice],
      })
      .flatMap((text) => [
        paragraph(text),
        // Room to write a decision by hand.
        ...(text.trimEnd().endsWith(':') && text !== deliberation.resolves
          ? [paragraph(BLANK_LINE), paragraph(BLANK_LINE)]
          : []),
      ]),
  ];
}
