import { describe, expect, it } from 'vitest';
import { bookletWords, wordingOf } from '#src/core/bookletWords.ts';
import {
  bookletPages,
  glossaryPages,
  gridPages,
  numberedCells,
  pageCount,
  paperNeeded,
} from '#src/core/printouts.ts';
import { answeringSteps, countCells } from '#src/core/progress.ts';
import type { Mode } from '#src/core/questionnaire.ts';
import type { QuestionTextsById } from '#src/core/questionnaireTexts.ts';
import { cooperation } from '#tests/support/questionnaires.ts';

const partnersOf = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);
const stepsOf = (mode: Mode, partners = 0) =>
  answeringSteps(cooperation, mode, partnersOf(partners));

const everyKind = (['express', 'full'] as const).flatMap((mode) =>
  [0, 1, 2, 3, 6, 7, 20].map((partners) => ({ mode, partners })),
);

describe('the numbers of booklet and grid', () => {
  it.each(everyKind)('run from 1 without a gap: $mode, $partners partners', (kind) => {
    const steps = stepsOf(kind.mode, kind.partners);
    const numbers = numberedCells(steps).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: countCells(steps) }, (_, rank) => rank + 1));
  });

  it('count a question about three partners three times, one after the other', () => {
    const cells = numberedCells(stepsOf('express', 3)).filter(({ step }) => step.theme.id === 'C1');
    expect(cells.map(({ number, subject }) => [number, subject])).toEqual([
      [13, 'p0'],
      [14, 'p1'],
      [15, 'p2'],
    ]);
  });
});

describe('the booklet', () => {
  it.each(everyKind)('asks each question once, in order: $mode, $partners partners', (kind) => {
    const steps = stepsOf(kind.mode, kind.partners);
    const pages = bookletPages(steps);
    expect(pages.flatMap(({ questions }) => questions.map(({ step }) => step))).toEqual(steps);
    expect(pages.flatMap(({ questions }) => questions.flatMap(({ cells }) => cells))).toEqual(
      numberedCells(steps),
    );
  });

  it('has three questions on a page, and fewer where partners take room', () => {
    const mostOn = (partners: number) =>
      Math.max(...bookletPages(stepsOf('full', partners)).map(({ questions }) => questions.length));
    const mostAboutPartners = (partners: number) =>
      Math.max(
        ...bookletPages(stepsOf('full', partners))
          .filter(({ dimension }) => dimension.scope === 'partner')
          .map(({ questions }) => questions.length),
      );
    expect(mostOn(0)).toBe(3);
    expect([1, 2, 6, 7].map(mostAboutPartners)).toEqual([3, 2, 2, 1]);
  });

  it('shares questions out evenly, so that none stands alone on a page', () => {
    const sizes = bookletPages(stepsOf('full'))
      .filter(({ dimension }) => dimension.id === 'P')
      .map(({ questions }) => questions.length);
    expect(sizes).toEqual([3, 2, 3, 2]);
  });

  it.each([
    ['express', 0, 9],
    ['full', 0, 17],
    ['full', 3, 18],
  ] as const)('is %s, %i partners: %i pages with its cover', (mode, partners, pages) => {
    expect(pageCount('livret', stepsOf(mode, partners), [])).toBe(pages);
  });

  it('explains twelve words on a page', () => {
    const words = Array.from({ length: 13 }, (_, index) => `word-${index}`);
    expect(glossaryPages(words).map(({ length }) => length)).toEqual([12, 1]);
    expect(pageCount('livret', stepsOf('express'), words)).toBe(11);
    expect(glossaryPages([])).toEqual([]);
  });
});

describe('the grid', () => {
  it.each(everyKind)('has a row for each answer: $mode, $partners partners', (kind) => {
    const steps = stepsOf(kind.mode, kind.partners);
    expect(gridPages(steps).flat(2)).toEqual(numberedCells(steps));
  });

  it('is one page up to 64 rows, in two columns from 33', () => {
    expect(gridPages(stepsOf('express')).map((page) => page.length)).toEqual([1]);
    expect(gridPages(stepsOf('full', 3)).map((page) => page.length)).toEqual([2]);
    expect(gridPages(stepsOf('full', 3)).flat(2)).toHaveLength(62);
    expect(
      gridPages(stepsOf('full', 3))
        .flat()
        .map((column) => column.length),
    ).toEqual([31, 31]);
    expect(pageCount('grille', stepsOf('full', 3), [])).toBe(1);
    expect(pageCount('grille', stepsOf('full', 4), [])).toBe(2);
  });
});

describe('the paper needed', () => {
  it('is counted in pages, and in sheets printed on both sides', () => {
    expect(paperNeeded(9, 12)).toEqual({ copies: 12, pages: 108, sheets: 60 });
    expect(paperNeeded(1, 12)).toEqual({ copies: 12, pages: 12, sheets: 12 });
  });
});

describe('the words of a question', () => {
  const wording = (text: string, glosses: string[] = []) => ({
    text,
    levels: [],
    next: [],
    glosses,
  });
  const texts: QuestionTextsById = {
    'P1.etat': { actual: wording('own', ['a']), prospective: null, why: '', prompts: {} },
    'C1.etat': {
      actual: wording('this partner', ['b', 'a']),
      prospective: wording('a partner to come', ['c']),
      why: '',
      prompts: {},
    },
  };

  it('speak of a partner to come while none is named', () => {
    const textOf = (partnerIds: string[]) => {
      const step = answeringSteps(cooperation, 'express', partnerIds).find(
        ({ question }) => question.id === 'C1.etat',
      );
      return step && wordingOf(step, texts, partnerIds)?.text;
    };
    expect(textOf([])).toBe('a partner to come');
    expect(textOf(['p0'])).toBe('this partner');
  });

  it('name each technical word once, as it is met', () => {
    expect(bookletWords(stepsOf('express', 1), texts, ['p0'])).toEqual(['a', 'b']);
    expect(bookletWords(stepsOf('express'), texts, [])).toEqual(['a', 'c']);
  });
});
