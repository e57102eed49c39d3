/** What the marks mean that a discussion added to the profile; nothing where nothing was agreed. */
import { agreedMarks } from '#src/core/report/agreedMarks.ts';
import type { DescribedTheme } from '#src/core/report/describedResult.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './AgreedMarksLegend.module.css';
import { AgreedMark, BeforeMark } from './ThemeLanes.tsx';

const SIZE = 16;
const MIDDLE = SIZE / 2;

export function AgreedMarksLegend({ themes }: { readonly themes: readonly DescribedTheme[] }) {
  const { retained, before } = agreedMarks(themes);
  if (!retained && !before) return null;
  return (
    <ul className={styles.legend} aria-label={m.record_marks()}>
      {retained && (
        <li>
          <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
            <AgreedMark x={MIDDLE} y={5} />
          </svg>
          {m.figure_mark_retained()}
        </li>
      )}
      {before && (
        <li>
          <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
            <BeforeMark x={MIDDLE} y={12} />
          </svg>
          {m.figure_mark_before()}
        </li>
      )}
    </ul>
  );
}
