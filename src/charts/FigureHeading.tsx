/** The title of a figure that stands alone, and what it is about. */
import styles from './drawings.module.css';
import { linesHeight, TextLines } from './TextLines.tsx';
import { type Lettering, wrapWords } from './wrapWords.ts';

const TITLE: Lettering = { size: 19, weight: 600 };
const SUBJECT: Lettering = { size: 13, weight: 400 };

interface FigureHeadingProps {
  readonly title: string;
  readonly subject: string;
  readonly width: number;
}

export function FigureHeading({ title, subject, width }: FigureHeadingProps) {
  const titleLines = wrapWords(title, width, TITLE);
  const subjectLines = wrapWords(subject, width, SUBJECT);
  return (
    <svg className={styles.text} aria-hidden="true">
      <TextLines lines={titleLines} lettering={TITLE} x={0} y={0} />
      <TextLines
        lines={subjectLines}
        lettering={SUBJECT}
        x={0}
        y={linesHeight(titleLines, TITLE)}
        className={styles.quiet}
      />
    </svg>
  );
}
