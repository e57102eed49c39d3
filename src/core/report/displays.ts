/** When the answers were shown to everybody, or hidden again, and how many were there. */
import { heading, item, list } from './blocks.ts';
import type { Block } from './report.ts';
import type { ReportInput } from './reportContext.ts';
import type { Words } from './words.ts';

/** While the answers are hidden, nothing is said of how many have answered. */
export function buildDisplays({ chosen, result }: ReportInput, words: Words): Block[] {
  const { displays: said } = words.document.record;
  const { displays = [] } = chosen.party;
  if (displays.length === 0) return [];
  const isSeen = result?.status === 'shown';
  return [
    heading(3, said.title),
    list(
      displays.map(({ kind, at, people, present }) =>
        item(
          null,
          kind === 'shown'
            ? said.shown(words.moment(at), isSeen ? people : null, present)
            : said.hidden(words.moment(at)),
        ),
      ),
    ),
  ];
}
