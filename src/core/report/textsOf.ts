import { type Block, flatBlocks, type ListItem, type Report } from './report.ts';

/**
 * Every text of a report in reading order, as it is: the cover (with the titles of its contents, where it has them),
 * then each block; of a figure its title, alternative and caption. The running texts are of every page, not of the
 * reading, and left out.
 */
export const textsOf = ({ cover, blocks }: Report): readonly string[] => [
  cover.nature,
  cover.title,
  cover.organisation,
  ...cover.facts.flatMap(({ name, value }) => [name, value]),
  ...cover.purpose,
  ...(cover.layout === 'page' ? [cover.contentsTitle, ...contentsOf(blocks)] : []),
  ...flatBlocks(blocks).flatMap(textsOfBlock),
];

const contentsOf = (blocks: readonly Block[]) =>
  flatBlocks(blocks).flatMap((block) =>
    block.kind === 'heading' && block.level === 2 && block.id !== null ? [block.text] : [],
  );

export function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.flatMap(textsOfItem);
    case 'table':
      return [block.caption, ...block.columns.map(({ heading }) => heading), ...block.rows.flat()];
    case 'figure':
      return [...('title' in block ? [block.title] : []), block.alternative, block.caption];
    case 'callout':
      return [block.title, ...block.paragraphs, ...block.items.flatMap(textsOfItem)];
    case 'pair':
    case 'pageBreak':
      return [];
  }
}

const textsOfItem = ({ lead, text }: ListItem) => (lead === null ? [text] : [lead, text]);
