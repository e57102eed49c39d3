import type { ParagraphBlock } from '#src/core/report/report.ts';
import styles from './ParagraphView.module.css';

export const ParagraphView = ({ paragraph }: { readonly paragraph: ParagraphBlock }) => (
  <p className={styles[paragraph.tone]}>{paragraph.text}</p>
);
