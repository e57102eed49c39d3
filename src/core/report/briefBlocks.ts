import { aside } from './blocks.ts';
import type { Block } from './report.ts';
import { atMost, shortened } from './shortened.ts';
import type { Words } from './words.ts';

interface Brevity {
  /** Items of a list, rows of a table. */
  readonly mostItems: number;
  readonly mostSigns: number;
}

/** The same blocks for a page that has no room: fewer items, shorter texts, and how many were left out. */
export function briefBlocks(
  blocks: readonly Block[],
  { mostItems, mostSigns }: Brevity,
  words: Words,
): Block[] {
  const brief = (text: string) => shortened(text, mostSigns);
  const briefly = (block: Block): Block[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ ...block, text: brief(block.text) }];
      case 'list': {
        const items = block.items.map(({ lead, text }) => ({ lead, text: brief(text) }));
        // Labelled facts belong together: three of them are one thing told, not three.
        const isOneThing = items.every(({ lead }) => lead?.trimEnd().endsWith(':'));
        return [{ ...block, items: isOneThing ? items : atMost(items, mostItems, words) }];
      }
      case 'table': {
        const left = block.rows.length - mostItems;
        const rows = block.rows.slice(0, mostItems).map((cells) => cells.map(brief));
        return [
          { ...block, rows },
          ...(left > 0 ? [aside(words.document.summary.moreItems(left))] : []),
        ];
      }
      case 'pair':
        return [
          {
            ...block,
            first: briefBlocks(block.first, { mostItems, mostSigns }, words),
            second: briefBlocks(block.second, { mostItems, mostSigns }, words),
          },
        ];
      case 'heading':
      case 'figure':
      case 'callout':
      case 'pageBreak':
        return [block];
    }
  };
  return blocks.flatMap(briefly);
}
