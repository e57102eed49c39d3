/** What is printed for a session, page by page: what a page holds is fixed, so that their number is known and true. */
import type { AnsweringStep } from './progress.ts';
import type { Dimension } from './questionnaire.ts';

/** By the last part of their address. */
export const PRINTOUTS = ['lettre', 'livret', 'grille', 'cartes', 'deroule', 'retour'] as const;
export type Printout = (typeof PRINTOUTS)[number];

/** Those that each person gets. */
export const ONE_FOR_EACH: readonly Printout[] = ['lettre', 'livret', 'grille', 'cartes', 'retour'];

/** A row of the grid, and its place in the booklet. */
export interface NumberedCell {
  /** From 1, in the order of the questions, and of the partners within a question. */
  readonly number: number;
  readonly step: AnsweringStep;
  /** Whom it is about; `null`: nobody in particular. */
  readonly subject: string | null;
}

export interface BookletQuestion {
  readonly step: AnsweringStep;
  readonly cells: readonly NumberedCell[];
}

/** Questions of one dimension. */
export interface BookletPage {
  readonly dimension: Dimension;
  readonly questions: readonly BookletQuestion[];
}

export const numberedCells = (steps: readonly AnsweringStep[]): NumberedCell[] =>
  steps
    .flatMap((step) => step.subjects.map((subject) => ({ step, subject })))
    .map((cell, rank) => ({ number: rank + 1, ...cell }));

/** The pages with questions; the cover stands before them, and the glossary behind. A dimension begins a page. */
export function bookletPages(steps: readonly AnsweringStep[]): BookletPage[] {
  const cells = numberedCells(steps);
  const dimensions = [...new Set(steps.map(({ dimension }) => dimension))];
  return dimensions.flatMap((dimension) => {
    const questions = steps
      .filter((step) => step.dimension === dimension)
      .map((step) => ({ step, cells: cells.filter((cell) => cell.step === step) }));
    const partners = Math.max(...questions.map((each) => each.cells.length));
    return inEvenParts(questions, questionsPerPage(partners)).map((part) => ({
      dimension,
      questions: part,
    }));
  });
}

/** A line for each partner takes room from the questions. */
function questionsPerPage(lines: number): number {
  if (lines <= 1) return 3;
  return lines <= 6 ? 2 : 1;
}

const GRID_ROWS_PER_PAGE = 64;
/** More than these stand in two columns. */
export const GRID_ROWS_PER_COLUMN = 32;

/** The rows of each page of the grid, column by column, in columns of one length. */
export const gridPages = (steps: readonly AnsweringStep[]): NumberedCell[][][] =>
  inParts(numberedCells(steps), GRID_ROWS_PER_PAGE).map((page) =>
    inParts(page, page.length > GRID_ROWS_PER_COLUMN ? Math.ceil(page.length / 2) : page.length),
  );

const WORDS_PER_PAGE = 12;

/** Technical words of the booklet, by page. */
export const glossaryPages = (words: readonly string[]): string[][] =>
  inParts(words, WORDS_PER_PAGE);

const COVER_PAGES = 1;
/** The times; before answering and showing; the points and an answer apart; staff, users, the end. */
export const SCRIPT_PAGES = 4;

/** How many pages one copy has. */
export function pageCount(
  printout: Printout,
  steps: readonly AnsweringStep[],
  words: readonly string[],
): number {
  switch (printout) {
    case 'livret':
      return COVER_PAGES + bookletPages(steps).length + glossaryPages(words).length;
    case 'grille':
      return gridPages(steps).length;
    case 'deroule':
      return SCRIPT_PAGES;
    case 'lettre':
    case 'cartes':
    case 'retour':
      return 1;
  }
}

export interface PaperNeeded {
  readonly copies: number;
  /** Of all copies. */
  readonly pages: number;
  /** Sheets of paper, printed on both sides. */
  readonly sheets: number;
}

export const paperNeeded = (pages: number, copies: number): PaperNeeded => ({
  copies,
  pages: pages * copies,
  sheets: Math.ceil(pages / 2) * copies,
});

const inParts = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );

/** In as few parts, none of which has much less than another. */
function inEvenParts<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  const startOf = (part: number) => Math.ceil((part * items.length) / count);
  return Array.from({ length: count }, (_, part) => items.slice(startOf(part), startOf(part + 1)));
}
