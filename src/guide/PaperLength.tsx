import { ONE_FOR_EACH, type Printout, pageCount, paperNeeded } from '#src/core/printouts.ts';
import { type AnsweringStep, countCells } from '#src/core/progress.ts';
import { useSessionGuide } from './useSessionGuide.ts';

interface PaperLengthProps {
  readonly printout: Printout;
  readonly steps: readonly AnsweringStep[];
  /** Ids of the technical words of the booklet. */
  readonly words: readonly string[];
  /** `null`: not known. */
  readonly people: number | null;
}

/** « 10 pages, 23 réponses à donner. En 12 exemplaires : 120 pages, soit 60 feuilles recto verso. » */
export function PaperLength({ printout, steps, words, people }: PaperLengthProps) {
  const { paper } = useSessionGuide();
  const pages = pageCount(printout, steps, words);
  const asksAnswers = printout === 'livret' || printout === 'grille';
  return (
    <>
      {paper.pages(pages)}
      {asksAnswers && `, ${paper.answers(countCells(steps))}`}.{' '}
      {ONE_FOR_EACH.includes(printout) &&
        (people ? paper.copies(paperNeeded(pages, people)) : paper.oneForEach)}
    </>
  );
}
