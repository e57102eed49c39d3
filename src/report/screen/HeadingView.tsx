import { dimensionMark } from '#src/charts/dimensionMarks.ts';
import type { HeadingBlock } from '#src/core/report/report.ts';
import { ShapeMark } from '#src/ui/ShapeMark.tsx';
import styles from './HeadingView.module.css';

export function HeadingView({ heading }: { readonly heading: HeadingBlock }) {
  const { level, id, text, dimensionPosition } = heading;
  const Level = `h${level}` as const;
  return (
    <Level id={id ?? undefined} tabIndex={id === null ? undefined : -1} className={styles[Level]}>
      {dimensionPosition !== null && <ShapeMark {...dimensionMark(dimensionPosition)} />}
      {text}
    </Level>
  );
}
