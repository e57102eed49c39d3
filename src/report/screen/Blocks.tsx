import type { Block } from '#src/core/report/report.ts';
import styles from './Blocks.module.css';
import { CalloutView } from './CalloutView.tsx';
import { FigureView } from './FigureView.tsx';
import { HeadingView } from './HeadingView.tsx';
import { ListView } from './ListView.tsx';
import { PairView } from './PairView.tsx';
import { ParagraphView } from './ParagraphView.tsx';
import { TableView } from './TableView.tsx';

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className={styles.flow}>
      {blocks.map((block, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name than their place
        <BlockView key={position} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingView heading={block} />;
    case 'paragraph':
      return <ParagraphView paragraph={block} />;
    case 'list':
      return <ListView list={block} />;
    case 'table':
      return <TableView table={block} />;
    case 'figure':
      return <FigureView figure={block} />;
    case 'callout':
      return <CalloutView callout={block} />;
    case 'pair':
      return <PairView pair={block} />;
    case 'pageBreak':
      // The document has cut its sheets there.
      return null;
  }
}
