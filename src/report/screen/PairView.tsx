import type { PairBlock } from '#src/core/report/report.ts';
import { Blocks } from './Blocks.tsx';
import styles from './PairView.module.css';

export const PairView = ({ pair }: { readonly pair: PairBlock }) => (
  <div className={styles.pair}>
    <div className={styles.side}>
      <Blocks blocks={pair.first} />
    </div>
    <div className={styles.side}>
      <Blocks blocks={pair.second} />
    </div>
  </div>
);
