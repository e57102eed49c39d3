/** A report as HTML: sheets of paper on screen, pages in print. It lays out what the report holds, and computes nothing. */
import type { Block, Report, RunningTexts } from '#src/core/report/report.ts';
import { usePageTitle } from '#src/ui/PageHeading.tsx';
import { Blocks } from './Blocks.tsx';
import { CoverHead } from './CoverHead.tsx';
import { CoverSheet } from './CoverSheet.tsx';
import { type FigureFileName, FigureFilesContext } from './FigureFilesContext.ts';
import styles from './ReportDocument.module.css';
import { useRunningTexts } from './useRunningTexts.ts';

interface ReportDocumentProps {
  readonly report: Report;
  readonly figureFileName: FigureFileName;
}

export function ReportDocument({ report, figureFileName }: ReportDocumentProps) {
  const { cover, blocks, language, running } = report;
  useRunningTexts(running);
  usePageTitle(cover.title);
  return (
    <article className={styles.document} lang={language}>
      {cover.layout === 'page' && (
        <section className={`${styles.sheet} ${styles.cover}`}>
          <CoverSheet cover={cover} blocks={blocks} />
        </section>
      )}
      {splitAtPageBreaks(blocks).map((sheet, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no other name than their place
        <section key={position} className={styles.sheet}>
          {position === 0 && cover.layout === 'head' ? (
            <CoverHead cover={cover} />
          ) : (
            <RunningHead running={running} />
          )}
          <FigureFilesContext value={{ report, figureFileName }}>
            <Blocks blocks={sheet} />
          </FigureFilesContext>
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
