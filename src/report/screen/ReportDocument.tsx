/** A report as HTML: sheets of paper on screen, pages in print. It lays out what the report holds, and computes nothing. */
import type { Block, Report, RunningTexts } from '#src/core/report/report.ts';
import { Blocks } from './Blocks.tsx';
import { CoverSheet } from './CoverSheet.tsx';
import styles from './ReportDocument.module.css';
import { useRunningTexts } from './useRunningTexts.ts';

export function ReportDocument({ report }: { readonly report: Report }) {
  const { cover, blocks, language, running } = report;
  useRunningTexts(running);
  return (
    <article className={styles.document} lang={language}>
      <section className={styles.sheet}>
        <CoverSheet cover={cover} blocks={blocks} />
      </section>
      {splitAtPageBreaks(blocks).map((sheet, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no other name than their place
        <section key={position} className={styles.sheet}>
          <RunningHead running={running} />
          <Blocks blocks={sheet} />
        </section>
      ))}
    </article>
  );
}

/** On paper the page's margins say it (useRunningTexts); a screen reader has heard it on the cover. */
const RunningHead = ({ running }: { readonly running: RunningTexts }) => (
  <p className={`${styles.head} screen-only`} aria-hidden="true">
    <span>{running.subject}</span>
    <span>{running.nature}</span>
  </p>
);

function splitAtPageBreaks(blocks: readonly Block[]): Block[][] {
  const sheets: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'pageBreak') sheets.push([]);
    else sheets.at(-1)?.push(block);
  }
  return sheets;
}
