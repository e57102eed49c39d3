/** What must hold of every board, whatever it answers: boards are made at random, of 2 to 7 levels. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianLevel } from '#src/core/distribution.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { placedQuestions } from '#src/core/questionnaire.ts';
import type { CellResult, ShownOrganisationResult } from '#src/core/result.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import {
  type Given,
  type Scenario,
  scenario,
  smallQuestionnaire,
} from '#tests/support/scenario.ts';

const QUESTIONS = placedQuestions(smallQuestionnaire()).map(({ question }) => question.id);
const PARTNERS = ['Foyer', 'Relais'] as const;

/** What each person says, question by question; partners for the questions about them. */
interface Board {
  readonly K: number;
  readonly named: boolean;
  readonly people: readonly (readonly Given[])[];
}

const boards = (smallest = 1): fc.Arbitrary<Board> =>
  fc.integer({ min: 2, max: 7 }).chain((K) => {
    const given = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: K }) },
      { weight: 1, arbitrary: fc.constant('NSP' as const) },
      { weight: 1, arbitrary: fc.constant('SO' as const) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    const person = fc.array(given, { minLength: QUESTIONS.length, maxLength: QUESTIONS.length });
    return fc.record({
      K: fc.constant(K),
      named: fc.boolean(),
      people: fc.array(person, { minLength: smallest, maxLength: 12 }),
    });
  });

const partnersOf = (board: Board, questionId: string) =>
  board.named && questionId.startsWith('C') ? PARTNERS : [undefined];

const begin = (board: Board, options: Parameters<typeof scenario>[0] = {}) =>
  scenario({
    mode: 'full',
    questionnaire: smallQuestionnaire({ levels: board.K }),
    partners: board.named ? PARTNERS : [],
    ...options,
  });

function tell(board: Board, options: Parameters<typeof scenario>[0] = {}): Scenario {
  const story = begin(board, options);
  for (const person of board.people) {
    story.person();
    for (const [index, questionId] of QUESTIONS.entries())
      for (const about of partnersOf(board, questionId))
        story.answer(questionId, person[index] ?? null, about);
  }
  return story;
}

const themesOf = (result: ShownOrganisationResult) =>
  result.dimensions.flatMap((dimension) => dimension.themes);
const cellsOf = (result: ShownOrganisationResult): CellResult[] =>
  themesOf(result)
    .flatMap((theme) => theme.questions)
    .flatMap((question) => [question, ...question.partners]);

const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: 100 });
const withSeed = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.tuple(arbitrary, fc.infiniteStream(fc.nat()));

describe('the order in which things stand', () => {
  it('does not matter: sheets, answers, people, associations and rounds', () => {
    check(withSeed(boards()), ([board, random]) => {
      const story = tell(board)
        .organisation('Foyer', { partners: ['Nous'] })
        .answer('V1.etat', 2);
      story.round('6 mois').answer('P1.etat', 1);
      const { format, formatVersion, exportedAt, ...dossier } = story.file();
      const keys = random;
      const shuffle = <Item>(items: readonly Item[]) =>
        items
          .map((item) => ({ item, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
      const numbers = shuffle(board.people.map((_, index) => index + 1));
      const shuffled: Dossier = {
        ...dossier,
        organisations: shuffle(dossier.organisations),
        rounds: shuffle(dossier.rounds).map((round) => ({
          ...round,
          parties: shuffle(round.parties),
        })),
        sheets: shuffle(
          dossier.sheets.map((sheet, index) => ({
            ...sheet,
            number: numbers[index] ?? sheet.number,
          })),
        ),
        answers: shuffle(dossier.answers),
      };
      expect(scoreDossier(shuffled, story.questionnairesByKey)).toEqual(story.result());
    });
  });
});

describe('« Ne sait pas »', () => {
  it('never moves a median, at most it removes the value', () => {
    check(fc.tuple(boards(), fc.constantFrom(...QUESTIONS)), ([board, questionId]) => {
      const about = partnersOf(board, questionId)[0];
      const cell = (story: Scenario) =>
        about === undefined ? story.question(questionId) : story.cell(questionId, about);
      const before = cell(tell(board));
      const after = cell(tell(board).person().answer(questionId, 'NSP', about));
      const median = medianLevel(before.distribution?.levels ?? []);
      expect([null, median]).toContain(after.value);
      if (before.value === null && before.status !== 'notApplicable')
        expect(after.value).toBeNull();
      expect(after.consensus).toBe(before.consensus);
      expect(after.spread).toBe(before.spread);
    });
  });

  it('may bring a value back in one case: « Ne nous concerne pas » loses its majority', () => {
    const story = scenario().answers('P1.etat', [3, 'SO', 'SO']);
    expect(story.question('P1.etat').status).toBe('notApplicable');
    expect(story.person().answer('P1.etat', 'NSP').question('P1.etat')).toMatchObject({
      status: 'valued',
      value: 3,
    });
  });

  it('removes the value in the end', () => {
    const story = scenario().answers('P1.etat', [3, 3, 3, 'NSP', 'NSP', 'NSP']);
    expect(story.question('P1.etat').value).toBe(3);
    expect(story.person().answer('P1.etat', 'NSP').question('P1.etat').value).toBeNull();
  });
});

describe('« Ne nous concerne pas »', () => {
  it('leaves the denominator: what was valued keeps its value until it does not apply', () => {
    check(
      fc.tuple(boards(), fc.constantFrom('P1.etat', 'S2.appropriation')),
      ([board, questionId]) => {
        const before = tell(board).question(questionId);
        const after = tell(board).person().answer(questionId, 'SO').question(questionId);
        if (after.status === 'notApplicable') return;
        expect(after.status).toBe(before.status);
        expect(after.value).toBe(before.value);
      },
    );
  });

  it('makes a question that does not apply weigh nothing in its theme', () => {
    check(boards(), (board) => {
      const agreed = tell(board).agree('P1.appropriation', 'SO');
      const { coverage, questions, value } = agreed.theme('P1');
      expect(coverage.applicable).toBe(questions[0]?.status === 'notApplicable' ? 0 : 1);
      expect(value).toBe(questions[0]?.value ?? null);
    });
  });
});

describe('every result', () => {
  it('stays on its scale, and counts nobody twice', () => {
    check(boards(), (board) => {
      const result = tell(board).shown();
      const onScale = (value: number | null) => {
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(1);
        expect(value).toBeLessThanOrEqual(board.K);
      };
      for (const dimension of result.dimensions) onScale(dimension.value);
      for (const theme of themesOf(result)) {
        onScale(theme.value);
        onScale(theme.comparison);
        expect(theme.coverage.valued).toBeLessThanOrEqual(theme.coverage.applicable);
        expect(theme.coverage.applicable).toBeLessThanOrEqual(theme.questions.length);
        for (const { coverage } of theme.partners)
          expect(coverage.valued).toBeLessThanOrEqual(coverage.applicable);
      }
      for (const cell of cellsOf(result)) {
        onScale(cell.value);
        onScale(cell.comparison);
        if (cell.distribution === null) continue;
        const { levels, unknown, notApplicable, blank } = cell.distribution;
        expect(levels).toHaveLength(board.K);
        const everybody = [...levels, unknown, notApplicable, blank].reduce(
          (sum, each) => sum + each,
        );
        expect(everybody).toBe(result.people);
        expect(blank).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('has a consensus between 0 and 1, and 1 only when all gave one level', () => {
    check(boards(), (board) => {
      for (const { consensus, distribution } of cellsOf(tell(board).shown())) {
        if (consensus === null || distribution === null) continue;
        expect(consensus).toBeGreaterThanOrEqual(-1e-9);
        expect(consensus).toBeLessThanOrEqual(1 + 1e-9);
        const levelsGiven = distribution.levels.filter((people) => people > 0).length;
        expect(Math.abs(consensus - 1) < 1e-9).toBe(levelsGiven === 1);
      }
    });
  });

  it('lies between what it is made of', () => {
    check(boards(), (board) => {
      const between = (value: number | null, parts: readonly (number | null)[]) => {
        const numbers = parts.filter((part) => part !== null);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(Math.min(...numbers) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...numbers) + 1e-9);
      };
      for (const dimension of tell(board).shown().dimensions) {
        between(
          dimension.value,
          dimension.themes.map((theme) => theme.value),
        );
        for (const theme of dimension.themes)
          between(
            theme.value,
            theme.questions.flatMap(({ value, partners }) =>
              partners.length > 0 ? partners.map((cell) => cell.value) : [value],
            ),
          );
      }
    });
  });

  it('mirrors: when everybody turns the scale round, values turn with it and spread stays', () => {
    check(boards(), (board) => {
      const turned = {
        ...board,
        people: board.people.map((person) =>
          person.map((given) => (typeof given === 'number' ? board.K + 1 - given : given)),
        ),
      };
      const mirrored = cellsOf(tell(turned).shown());
      for (const [index, cell] of cellsOf(tell(board).shown()).entries()) {
        const mirror = mirrored[index];
        expect(mirror?.status).toBe(cell.status);
        expect(mirror?.value ?? null).toBe(cell.value === null ? null : board.K + 1 - cell.value);
        expect(mirror?.spread).toBe(cell.spread);
        expect(mirror?.apart).toBe(cell.apart);
        expect(mirror?.consensus ?? -1).toBeCloseTo(cell.consensus ?? -1, 9);
        expect(mirror?.meanDeviation ?? -1).toBeCloseTo(cell.meanDeviation ?? -1, 9);
      }
    });
  });

  it('raises no value when somebody lowers an answer', () => {
    check(
      fc.tuple(boards(2), fc.constantFrom('P1.etat', 'P4.appropriation')),
      ([board, questionId]) => {
        const at = QUESTIONS.indexOf(questionId);
        const index = board.people.findIndex((person) => Number(person[at]) > 1);
        fc.pre(index >= 0);
        const lowered = {
          ...board,
          people: board.people.map((person, rank) =>
            rank === index ? person.with(at, Number(person[at]) - 1) : person,
          ),
        };
        const before = tell(board).question(questionId);
        const after = tell(lowered).question(questionId);
        expect(after.status).toBe(before.status);
        expect(after.value ?? 0).toBeLessThanOrEqual(before.value ?? 0);
        expect(after.comparison ?? 0).toBeLessThanOrEqual(before.comparison ?? 0);
      },
    );
  });
});

describe('people on sheets and a count of them', () => {
  it('give the same result, in everything', () => {
    check(boards(), (board) => {
      const sheets = tell(board);
      const present = board.people.filter((person) =>
        person.some((given) => given !== null),
      ).length;
      fc.pre(present > 0);
      const counted = begin(board).tally({ present });
      for (const [index, questionId] of QUESTIONS.entries()) {
        const given = board.people.map((person) => person[index] ?? null);
        const count = (what: Given) => given.filter((each) => each === what).length;
        const levels = Array.from({ length: board.K }, (_, rank) => count(rank + 1));
        const silence = { unknown: count('NSP'), notApplicable: count('SO') };
        for (const about of partnersOf(board, questionId))
          counted.count(questionId, levels, silence, about);
      }
      expect(counted.shown()).toEqual(sheets.shown());
    });
  });
});

describe('the agenda', () => {
  it('does not move whatever the group agrees', () => {
    const agreements = fc.array(
      fc.tuple(fc.constantFrom(...QUESTIONS), fc.constantFrom(1, 2, 'NSP', 'SO', 'noAgreement')),
      { minLength: 1, maxLength: 8 },
    );
    check(fc.tuple(boards(), agreements), ([board, agreed]) => {
      const talking = tell(board);
      for (const [questionId, value] of agreed)
        for (const about of partnersOf(board, questionId))
          talking.agree(questionId, value as 1 | 2 | 'NSP' | 'SO' | 'noAgreement', about);
      expect(talking.shown().agenda).toEqual(tell(board).shown().agenda);
    });
  });

  it('names each question and partner once, and none that does not apply', () => {
    check(boards(), (board) => {
      const result = tell(board).shown();
      const keys = result.agenda.map(({ questionId, partnerId }) => `${questionId} ${partnerId}`);
      expect(new Set(keys).size).toBe(keys.length);
      const questions = themesOf(result).flatMap((theme) => theme.questions);
      for (const { questionId, partnerId } of result.agenda) {
        const question = questions.find(({ id }) => id === questionId);
        const cell = question?.partners.find((each) => each.partnerId === partnerId) ?? question;
        expect(cell?.status).not.toBe('notApplicable');
      }
    });
  });
});

describe('hidden means no number at all', () => {
  it('neither in the association’s result, nor in gaps, nor in changes', () => {
    check(boards(), (board) => {
      const story = tell(board, { way: 'each', state: 'gathering' }).agree('P1.etat', 1);
      const hidden = story.idOf('Nous');
      story
        .organisation('Relais', { partners: ['Nous'] })
        .answer('P1.etat', 2)
        .answer('V1.etat', 2);
      story.round('6 mois', { way: 'each', state: 'gathering' }).answer('P1.etat', 1);
      const result = story.result();
      for (const round of result.rounds)
        expect(round.organisations.filter(({ id }) => id === hidden)).toEqual([
          { id: hidden, status: 'hidden' },
        ]);
      expect(result.rounds.flatMap((round) => round.gaps)).toEqual([]);
      expect(result.changes).toEqual([]);
    });
  });

  it('withheld: two people who answered apart change nothing in what is printed', () => {
    check(fc.tuple(boards(), boards()), ([board, other]) => {
      const two = (people: Board['people']) =>
        tell(
          { ...board, people: people.slice(0, 2).map((person) => [1, ...person.slice(1)]) },
          { way: 'each' },
        );
      const capped = other.people.map((person) =>
        person.map((given) => (typeof given === 'number' ? Math.min(given, board.K) : given)),
      );
      fc.pre(Math.min(board.people.length, 2) === Math.min(capped.length, 2));
      expect(two(board.people).outcome()).toEqual(two(capped).outcome());
      expect(two(board.people).agree('P2.etat', 2).outcome()).toEqual(
        two(capped).agree('P2.etat', 2).outcome(),
      );
    });
  });
});
