/** Values of themes and dimensions: half of the questions, two thirds of the themes, bands and patterns. */
import { describe, expect, it } from 'vitest';
import {
  type Given,
  type Scenario,
  scenario,
  smallQuestionnaire,
} from '#tests/support/scenario.ts';

/** Two people; a level and a half is what they say one level apart. */
const asTwo = (level: number): Given[] => [Math.floor(level), Math.ceil(level)];
const full = () => scenario({ mode: 'full' });
const themeAt = (etat: number, appropriation: number) =>
  full().answers('P1.etat', asTwo(etat)).answers('P1.appropriation', asTwo(appropriation));

describe('a theme', () => {
  it('reads as in the house rules', () => {
    expect(scenario({ mode: 'full' }).answer('P1.etat', 3).theme('P1').value).toBe(3);
  });

  it.each<{
    etat: Given;
    carried: Given;
    status: string;
    value: number | null;
    coverage: number[];
    why: string;
  }>([
    {
      etat: 2,
      carried: 3,
      status: 'valued',
      value: 2.5,
      coverage: [2, 2],
      why: 'the mean of both',
    },
    {
      etat: 2,
      carried: null,
      status: 'valued',
      value: 2,
      coverage: [1, 2],
      why: 'one question of two is half',
    },
    {
      etat: null,
      carried: 4,
      status: 'valued',
      value: 4,
      coverage: [1, 2],
      why: 'either one will do',
    },
    {
      etat: 2,
      carried: 'NSP',
      status: 'valued',
      value: 2,
      coverage: [1, 2],
      why: 'unclear applies, without a value',
    },
    {
      etat: 2,
      carried: 'SO',
      status: 'valued',
      value: 2,
      coverage: [1, 1],
      why: 'SO leaves the count',
    },
    {
      etat: 'NSP',
      carried: 'SO',
      status: 'notValued',
      value: null,
      coverage: [0, 1],
      why: 'none of one',
    },
    {
      etat: 'NSP',
      carried: null,
      status: 'notValued',
      value: null,
      coverage: [0, 2],
      why: 'none of two',
    },
    {
      etat: null,
      carried: null,
      status: 'notValued',
      value: null,
      coverage: [0, 2],
      why: 'never 0',
    },
    {
      etat: 'SO',
      carried: 'SO',
      status: 'notApplicable',
      value: null,
      coverage: [0, 0],
      why: 'all SO',
    },
  ])(
    'answered $etat and $carried is $status, $value: $why',
    ({ etat, carried, status, value, coverage }) => {
      const story = full()
        .answer('P2.etat', 3)
        .answer('P1.etat', etat)
        .answer('P1.appropriation', carried);
      const [valued, applicable] = coverage;
      expect(story.theme('P1')).toMatchObject({
        status,
        value,
        comparison: value,
        coverage: { valued, applicable },
      });
    },
  );

  it('is compared by the mean of its comparisons, not of its medians', () => {
    const story = full().answers('P1.etat', [1, 4, 4]).answers('P1.appropriation', [2, 2, 2]);
    expect(story.theme('P1')).toMatchObject({ value: 3, comparison: 2.5 });
  });

  it('takes agreed levels as its values', () => {
    const story = full().answer('P1.etat', 1).agree('P1.etat', 3).agree('P1.appropriation', 4);
    expect(story.theme('P1')).toMatchObject({ value: 3.5, comparison: 3.5 });
  });

  it('has one applicable question less once the group agreed that it does not apply', () => {
    const story = full().answer('P1.etat', 1).answer('P1.appropriation', 3).agree('P1.etat', 'SO');
    expect(story.theme('P1')).toMatchObject({ value: 3, coverage: { valued: 1, applicable: 1 } });
  });

  it('still counts a question without agreement as applicable', () => {
    const story = full()
      .answer('P1.etat', 1)
      .answer('P1.appropriation', 3)
      .agree('P1.etat', 'noAgreement');
    expect(story.theme('P1')).toMatchObject({ value: 3, coverage: { valued: 1, applicable: 2 } });
  });
});

describe('the band of a theme', () => {
  it.each([
    { etat: 1, carried: 1, value: 1, band: 'toAddress' },
    { etat: 2, carried: 1.5, value: 1.75, band: 'toAddress' },
    { etat: 2, carried: 2, value: 2, band: 'inProgress' },
    { etat: 3, carried: 2.5, value: 2.75, band: 'inProgress' },
    { etat: 3, carried: 3, value: 3, band: 'strength' },
    { etat: 3.5, carried: 2.5, value: 3, band: 'strength' },
    { etat: 4, carried: 2.5, value: 3.25, band: 'strength' },
    { etat: 4, carried: 2, value: 3, band: 'inProgress' },
    { etat: 2, carried: 4, value: 3, band: 'inProgress' },
  ])('at $etat and $carried is $band', ({ etat, carried, value, band }) => {
    expect(themeAt(etat, carried).theme('P1')).toMatchObject({ value, band });
  });

  it('does not exist without a value', () => {
    expect(full().answer('P2.etat', 3).theme('P1').band).toBeNull();
  });

  it('may be a strength on one question of two: nothing is imputed to the other', () => {
    expect(full().answer('P1.etat', 3).theme('P1').band).toBe('strength');
  });

  it('looks at the agreed level of a weak question', () => {
    const story = themeAt(4, 2).agree('P1.appropriation', 3);
    expect(story.theme('P1').band).toBe('strength');
  });
});

describe('the pattern of a theme', () => {
  it.each([
    { etat: 3, carried: 2, pattern: 'writtenNotCarried' },
    { etat: 4, carried: 1, pattern: 'writtenNotCarried' },
    { etat: 3, carried: 2.5, pattern: null },
    { etat: 3, carried: 3, pattern: null },
    { etat: 2, carried: 2.5, pattern: null },
    { etat: 1.5, carried: 2.5, pattern: 'carriedNotWritten' },
    { etat: 2, carried: 3, pattern: 'carriedNotWritten' },
  ])('at $etat and $carried is $pattern', ({ etat, carried, pattern }) => {
    expect(themeAt(etat, carried).theme('P1').pattern).toBe(pattern);
  });

  it('does not exist until both questions have a value', () => {
    expect(
      full().answer('P1.etat', 4).answer('P1.appropriation', 'NSP').theme('P1').pattern,
    ).toBeNull();
  });

  it('does not exist where express asks one question', () => {
    expect(scenario({ mode: 'express' }).answer('P1.etat', 4).theme('P1').pattern).toBeNull();
  });

  it('exists for complementarity while it is prospective', () => {
    const story = full().answer('C1.etat', 4).answer('C1.appropriation', 2);
    expect(story.theme('C1').pattern).toBe('writtenNotCarried');
  });

  it('exists for the shared vision with named partners: it is answered once', () => {
    const story = scenario({ mode: 'full', partners: ['Foyer'] });
    expect(story.answer('V1.etat', 1).answer('V1.appropriation', 3).theme('V1').pattern).toBe(
      'carriedNotWritten',
    );
  });

  it.each([
    {
      K: 2,
      etat: 2,
      carried: 1.5,
      pattern: 'writtenNotCarried',
      why: 'half a level is over a third',
    },
    { K: 3, etat: 3, carried: 2.5, pattern: null, why: 'half a level is under two thirds' },
    { K: 3, etat: 3, carried: 2, pattern: 'writtenNotCarried', why: 'a level is over two thirds' },
    { K: 5, etat: 3, carried: 4, pattern: null, why: 'a level is under four thirds' },
    {
      K: 5,
      etat: 3,
      carried: 4.5,
      pattern: 'carriedNotWritten',
      why: 'a level and a half is over four thirds',
    },
    { K: 7, etat: 5, carried: 3.5, pattern: null, why: 'a level and a half is under two' },
    { K: 7, etat: 5, carried: 3, pattern: 'writtenNotCarried', why: 'two levels are two' },
  ])('with $K levels at $etat and $carried is $pattern: $why', ({ K, etat, carried, pattern }) => {
    const story = scenario({ mode: 'full', questionnaire: smallQuestionnaire({ levels: K }) })
      .answers('P1.etat', asTwo(etat))
      .answers('P1.appropriation', asTwo(carried));
    expect(story.theme('P1').pattern).toBe(pattern);
  });
});

describe('the band with K levels', () => {
  it.each([
    { K: 2, level: 1, band: 'toAddress', why: '1 is under 4/3' },
    { K: 2, level: 1.5, band: 'inProgress', why: '1.5 is under 5/3' },
    { K: 2, level: 2, band: 'strength', why: '2 is over 5/3' },
    { K: 3, level: 1.5, band: 'toAddress', why: '1.5 is under 5/3' },
    { K: 3, level: 2, band: 'inProgress', why: '2 is under 7/3' },
    { K: 3, level: 2.5, band: 'strength', why: '2.5 is over 7/3' },
    { K: 5, level: 2, band: 'toAddress', why: '2 is under 7/3' },
    { K: 5, level: 2.5, band: 'inProgress', why: '2.5 is over 7/3' },
    { K: 5, level: 3.5, band: 'inProgress', why: '3.5 is under 11/3' },
    { K: 5, level: 4, band: 'strength', why: '4 is over 11/3' },
    { K: 7, level: 2.5, band: 'toAddress', why: '2.5 is under 3' },
    { K: 7, level: 3, band: 'inProgress', why: '3 is 3' },
    { K: 7, level: 4.5, band: 'inProgress', why: '4.5 is under 5' },
    { K: 7, level: 5, band: 'strength', why: '5 is 5' },
  ])('K = $K, at $level, is $band: $why', ({ K, level, band }) => {
    const story = scenario({ mode: 'full', questionnaire: smallQuestionnaire({ levels: K }) })
      .answers('P1.etat', asTwo(level))
      .answers('P1.appropriation', asTwo(level));
    expect(story.theme('P1').band).toBe(band);
  });

  it.each([
    { K: 5, etat: 5, carried: 3, band: 'strength', why: '3 is the middle of five' },
    { K: 5, etat: 5, carried: 2.5, band: 'inProgress', why: '2.5 is under the middle of five' },
    { K: 7, etat: 7, carried: 4, band: 'strength', why: '4 is the middle of seven' },
    { K: 7, etat: 7, carried: 3.5, band: 'inProgress', why: '3.5 is under the middle of seven' },
    { K: 3, etat: 3, carried: 2, band: 'strength', why: '2 is the middle of three' },
    { K: 2, etat: 2, carried: 1.5, band: 'strength', why: '1.5 is the middle of two' },
  ])('K = $K, a strength at $etat and $carried is $band: $why', ({ K, etat, carried, band }) => {
    const story = scenario({ mode: 'full', questionnaire: smallQuestionnaire({ levels: K }) })
      .answers('P1.etat', asTwo(etat))
      .answers('P1.appropriation', asTwo(carried));
    expect(story.theme('P1').band).toBe(band);
  });
});

describe('a dimension', () => {
  const answered = (given: readonly Given[]) => {
    const story = scenario({ mode: 'full' }).answer('S1.etat', 2);
    for (const [index, each] of given.entries()) story.answerAll(`P${index + 1}`, each);
    return story;
  };

  it.each<{ given: Given[]; status: string; value: number | null; why: string }>([
    { given: [1, 2, 3, 4, 4], status: 'valued', value: 2.8, why: 'the mean of its themes' },
    {
      given: [2, 2, 3, 3, null],
      status: 'valued',
      value: 2.5,
      why: 'four of five are over two thirds',
    },
    {
      given: [2, 2, 2, null, null],
      status: 'notValued',
      value: null,
      why: 'three of five are under two thirds',
    },
    {
      given: [2, 4, 'NSP', 'SO', 'SO'],
      status: 'valued',
      value: 3,
      why: 'two of three are two thirds',
    },
    {
      given: [2, null, 'NSP', 'SO', 'SO'],
      status: 'notValued',
      value: null,
      why: 'one of three is under',
    },
    {
      given: [3, null, 'SO', 'SO', 'SO'],
      status: 'notValued',
      value: null,
      why: 'one of two is under two thirds',
    },
    { given: [3, 'SO', 'SO', 'SO', 'SO'], status: 'valued', value: 3, why: 'one of one' },
    {
      given: ['SO', 'SO', 'SO', 'SO', 'SO'],
      status: 'notApplicable',
      value: null,
      why: 'nothing applies',
    },
    {
      given: [null, null, null, null, null],
      status: 'notValued',
      value: null,
      why: 'a gap, never 0',
    },
  ])('with themes at $given is $status, $value: $why', ({ given, status, value }) => {
    const dimension = answered(given).dimension('P');
    expect(dimension.status).toBe(status);
    if (value === null) expect(dimension.value).toBeNull();
    else expect(dimension.value).toBeCloseTo(value, 12);
    if (value === null) expect(dimension.band).toBeNull();
  });

  it('weighs its themes alike, however many questions gave them a value', () => {
    const story = scenario({ mode: 'express' })
      .answerAll('P', 2)
      .answer('P4.etat', 4)
      .agree('P4.etat', 4);
    story.agree('P4.appropriation', 4);
    expect(story.dimension('P').value).toBeCloseTo((2 + 2 + 2 + 4 + 2) / 5, 12);
  });
});

describe('the band of a dimension is that of its rounded value', () => {
  /** Express; P1, P2, P3 and P5 at one level, P4 a quarter under or over it; `without` does not apply. */
  const story = (levels: { P4: [number, number]; others: number; P5?: Given[] }): Scenario =>
    scenario()
      .answers('P1.etat', asTwo(levels.others))
      .answers('P2.etat', asTwo(levels.others))
      .answers('P3.etat', asTwo(levels.others))
      .answers('P4.etat', asTwo(levels.P4[0]))
      .answers('P4.appropriation', asTwo(levels.P4[1]))
      .answers('P5.etat', levels.P5 ?? asTwo(levels.others));

  it.each([
    { levels: { P4: [2, 2], others: 2 }, value: 2, band: 'inProgress', why: '2.0 is not under 2' },
    {
      levels: { P4: [2, 1.5], others: 2 },
      value: 1.95,
      band: 'inProgress',
      why: '1.95 is read 2.0',
    },
    {
      levels: { P4: [2, 1.5], others: 2, P5: ['SO', 'SO'] },
      value: 1.9375,
      band: 'toAddress',
      why: '1.94 is read 1.9',
    },
    { levels: { P4: [3, 3], others: 3 }, value: 3, band: 'strength', why: '3.0 is not under 3' },
    { levels: { P4: [3, 2.5], others: 3 }, value: 2.95, band: 'strength', why: '2.95 is read 3.0' },
    {
      levels: { P4: [3, 2.5], others: 3, P5: ['SO', 'SO'] },
      value: 2.9375,
      band: 'inProgress',
      why: '2.94 is read 2.9',
    },
    {
      levels: { P4: [1, 1], others: 4 },
      value: 3.4,
      band: 'strength',
      why: 'a weak theme does not hold a dimension back',
    },
  ] as { levels: Parameters<typeof story>[0]; value: number; band: string; why: string }[])(
    '$value is $band: $why',
    ({ levels, value, band }) => {
      const dimension = story(levels).dimension('P');
      expect(dimension.value).toBeCloseTo(value, 12);
      expect(dimension.band).toBe(band);
    },
  );
});
