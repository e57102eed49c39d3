/** Two small buttons under a figure, on screen only: the picture as a file of its own. */
import { useContext, useRef, useState } from 'react';
import { type Block, type FigureBlock, flatBlocks } from '#src/core/report/report.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { downloadFile } from '#src/ui/downloadFile.ts';
import styles from './FigureFiles.module.css';
import { FigureFilesContext } from './FigureFilesContext.ts';

export function FigureFiles({ figure }: { readonly figure: FigureBlock }) {
  const [hasFailed, setHasFailed] = useState(false);
  /** A button pressed twice makes one file. */
  const isMaking = useRef(false);
  const given = useContext(FigureFilesContext);
  if (given === null) return null;
  const { report, figureFileName } = given;
  const title = titleOf(figure, report.blocks);
  const save = async (format: FigureFormat) => {
    if (isMaking.current) return;
    isMaking.current = true;
    setHasFailed(false);
    try {
      const content = await make(figure, { title, subject: report.running.subject }, format);
      downloadFile(figureFileName(title, format), content, TYPES[format]);
    } catch {
      setHasFailed(true);
    } finally {
      isMaking.current = false;
    }
  };
  return (
    <div className={`${styles.files} screen-only`}>
      <span>{m.figure_download()}</span>
      <Button
        emphasis="quiet"
        aria-label={m.figure_download_svg({ title })}
        onClick={() => void save('svg')}
      >
        SVG
      </Button>
      <Button
        emphasis="quiet"
        aria-label={m.figure_download_png({ title })}
        onClick={() => void save('png')}
      >
        PNG
      </Button>
      <p role="status">{hasFailed && m.figure_download_failed()}</p>
    </div>
  );
}

const TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const;
type FigureFormat = keyof typeof TYPES;

/** Pixels per CSS px: sharp in print. */
const SCALE = 3;

/** Loaded when used. */
async function make(
  figure: FigureBlock,
  heading: { readonly title: string; readonly subject: string },
  format: FigureFormat,
): Promise<BlobPart> {
  const { drawWithLegend } = await import('#src/charts/drawFigure.tsx');
  const drawing = await drawWithLegend(figure, heading);
  if (format === 'svg') return drawing.svg;
  const { paintDrawing } = await import('#src/charts/paintDrawing.ts');
  return paintDrawing(drawing, SCALE);
}

/** A profile is called as the heading of its dimension. */
function titleOf(figure: FigureBlock, blocks: readonly Block[]): string {
  if ('title' in figure) return figure.title;
  const opening = flatBlocks(blocks).find(
    (block) => block.kind === 'heading' && block.dimensionPosition === figure.dimensionPosition,
  );
  return opening?.kind === 'heading' ? opening.text : figure.caption;
}
