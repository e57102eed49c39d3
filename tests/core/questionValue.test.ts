/** The value of one question, before and after discussion (measurement.md §3, contract.md §5). */
import { describe, expect, it } from 'vitest';
import { type Agreed, type Given, scenario, smallQuestionnaire } from '#tests/support/scenario.ts';

/** People who all answered another question, so that saying nothing here is a blank. */
const boardOf = (given: readonly Given[]) =>
  scenario()
    .answers(
      'P5.etat',
      given.map(() => 3),
    )
    .answers('P1.etat', given);

describe('before discussion, a question', () => {
  it.each<{ given: Given[]; status: string; value: number | null; why: string }>([
    { given: [3], status: 'valued', value: 3, why: 'one level is enough' },
    {
      given: [2, 3],
      status: 'valued',
      value: 2.5,
      why: 'between two levels, the median stays between',
    },
    { given: [1, 4, 4], status: 'valued', value: 4, why: 'the median, not the mean' },
    { given: [1, 4], status: 'valued', value: 2.5, why: 'the median of the two ends' },
    { given: [3, 'NSP'], status: 'valued', value: 3, why: 'half of them gave a level' },
    {
      given: [3, 'NSP', 'NSP'],
      status: 'unclear',
      value: null,
      why: 'less than half gave a level',
    },
    { given: [3, null], status: 'valued', value: 3, why: 'a blank weighs as a « Ne sait pas »' },
    { given: [3, null, 'NSP'], status: 'unclear', value: null, why: 'blank and NSP add up' },
    { given: [2, 3, null, 'NSP'], status: 'valued', value: 2.5, why: 'exactly half gave a level' },
    { given: ['NSP'], status: 'unclear', value: null, why: 'answered, without a level' },
    {
      given: ['NSP', null, null],
      status: 'unclear',
      value: null,
      why: 'one « Ne sait pas » is an answer',
    },
    { given: [null], status: 'unanswered', value: null, why: 'nobody answered anything' },
    { given: ['SO'], status: 'notApplicable', value: null, why: 'all say it does not concern us' },
    { given: [2, 'SO'], status: 'valued', value: 2, why: 'one of two is not more than half' },
    {
      given: [2, 'SO', 'SO'],
      status: 'notApplicable',
      value: null,
      why: 'two of three are more than half',
    },
    { given: [2, 3, 'SO', 'SO'], status: 'valued', value: 2.5, why: 'exactly half say SO' },
    { given: [2, 'NSP', 'SO', 'SO'], status: 'valued', value: 2, why: 'SO leaves the denominator' },
    {
      given: [2, 'NSP', 'NSP', 'SO', 'SO'],
      status: 'unclear',
      value: null,
      why: 'SO leaves it to NSP',
    },
    {
      given: ['NSP', 'SO'],
      status: 'unclear',
      value: null,
      why: 'half SO is no majority, and no level',
    },
    {
      given: ['SO', null, null, null],
      status: 'notApplicable',
      value: null,
      why: 'of those who answered',
    },
    {
      given: ['NSP', 'SO', 'SO', null],
      status: 'notApplicable',
      value: null,
      why: 'NSP is an answer too',
    },
  ])('answered $given is $status, $value: $why', ({ given, status, value }) => {
    expect(boardOf(given).question('P1.etat')).toMatchObject({
      status,
      value,
      before: value,
      agreedKind: null,
    });
  });

  it('counts people as they answered', () => {
    expect(boardOf([1, 3, 3, 'NSP', 'SO', null]).question('P1.etat').distribution).toEqual({
      levels: [1, 0, 2, 0],
      unknown: 1,
      notApplicable: 1,
      blank: 1,
    });
  });

  it('is compared by the mean of its levels, because medians jump', () => {
    expect(boardOf([1, 4, 4, 'NSP']).question('P1.etat')).toMatchObject({
      value: 4,
      comparison: 3,
    });
  });

  it('is not compared while it is unclear', () => {
    expect(boardOf([4, 'NSP', 'NSP']).question('P1.etat').comparison).toBeNull();
  });

  it('shows how its answers lie whatever its status', () => {
    expect(boardOf([4, 'SO', 'SO']).question('P1.etat')).toMatchObject({
      status: 'notApplicable',
      consensus: 1,
      meanDeviation: 0,
    });
  });

  it('has no measure without a level', () => {
    expect(boardOf(['NSP']).question('P1.etat')).toMatchObject({
      consensus: null,
      meanDeviation: null,
      spread: null,
      apart: 0,
      reading: null,
    });
  });
});

describe('after discussion, a question', () => {
  it.each<{ given: Given[]; agreed: Agreed; expected: object; why: string }>([
    {
      given: [1, 4],
      agreed: 3,
      expected: { status: 'valued', value: 3, before: 2.5, comparison: 3, agreedKind: 'level' },
      why: 'has the agreed level, and what was before stays beside it',
    },
    {
      given: ['NSP', 'NSP'],
      agreed: 2,
      expected: { status: 'valued', value: 2, before: null, comparison: 2, agreedKind: 'level' },
      why: 'has a value though it was unclear',
    },
    {
      given: [null],
      agreed: 2,
      expected: { status: 'valued', value: 2, before: null, comparison: 2, agreedKind: 'level' },
      why: 'has a value though nobody had answered',
    },
    {
      given: ['SO', 'SO'],
      agreed: 2,
      expected: { status: 'valued', value: 2, before: null, comparison: 2, agreedKind: 'level' },
      why: 'concerns us after all',
    },
    {
      given: [3, 3],
      agreed: 'NSP',
      expected: {
        status: 'unclear',
        value: null,
        before: 3,
        comparison: null,
        agreedKind: 'unknown',
      },
      why: 'is unclear when the group finds that it does not know',
    },
    {
      given: [3, 3],
      agreed: 'SO',
      expected: {
        status: 'notApplicable',
        value: null,
        before: 3,
        comparison: null,
        agreedKind: 'notApplicable',
      },
      why: 'does not apply when the group says so',
    },
    {
      given: [1, 4],
      agreed: 'noAgreement',
      expected: {
        status: 'noAgreement',
        value: null,
        before: 2.5,
        comparison: null,
        agreedKind: 'noAgreement',
      },
      why: 'has no value without an agreement, and none to compare',
    },
    {
      given: [1, 4, 4],
      agreed: null,
      expected: { status: 'valued', value: 4, before: 4, comparison: 3, agreedKind: null },
      why: 'is what it was when the agreed answer was cleared',
    },
  ])('answered $given and agreed $agreed $why', ({ given, agreed, expected }) => {
    expect(boardOf(given).agree('P1.etat', agreed).question('P1.etat')).toMatchObject(expected);
  });

  it('keeps the spread that was before', () => {
    const before = boardOf([1, 1, 1, 4, 4]);
    const after = boardOf([1, 1, 1, 4, 4]).agree('P1.etat', 2);
    const { distribution, consensus, meanDeviation, spread, apart } = before.question('P1.etat');
    expect(spread).toBe('spread');
    expect(after.question('P1.etat')).toMatchObject({
      distribution,
      consensus,
      meanDeviation,
      spread,
      apart,
    });
  });

  it('changes no other question', () => {
    const story = boardOf([2, 2]).agree('P1.etat', 4);
    expect(story.question('P5.etat')).toMatchObject({ value: 3, agreedKind: null });
  });
});

describe('the two-way reading', () => {
  it.each<{ given: Given[]; reading: string | null; why: string }>([
    { given: [3, 3, 3, 3, 4], reading: 'sharedStrength', why: 'high and close' },
    { given: [3, 3, 1, 1, 4], reading: 'strengthToConfirm', why: 'exactly 3, and spread' },
    { given: [2, 2, 2, 2, 3], reading: 'sharedWork', why: 'low and close' },
    { given: [2, 2, 4, 4, 2], reading: 'toDebate', why: 'low and spread' },
    { given: [2, 2, 2, 3, 3, 3], reading: 'sharedWork', why: '2.5 is under 3' },
    { given: [4, 4, 4, 4], reading: null, why: 'four people are too few' },
    { given: [4, 4, 4, 4, 4, ...Array(6).fill('NSP')], reading: null, why: 'no value, no reading' },
  ])('of $given is $reading: $why', ({ given, reading }) => {
    expect(boardOf(given).question('P1.etat').reading).toBe(reading);
  });

  it('takes the agreed value with the spread before discussion', () => {
    const story = boardOf([1, 1, 1, 4, 4]).agree('P1.etat', 3);
    expect(story.question('P1.etat').reading).toBe('strengthToConfirm');
  });

  it('is none when the group did not agree', () => {
    const story = boardOf([3, 3, 3, 3, 3]).agree('P1.etat', 'noAgreement');
    expect(story.question('P1.etat').reading).toBeNull();
  });

  it.each([
    { K: 2, given: [1, 1, 1, 2, 2, 2], reading: 'sharedWork', why: '1.5 is under 1.67' },
    { K: 2, given: [2, 2, 2, 2, 1], reading: 'sharedStrength', why: '2 is over 1.67' },
    { K: 3, given: [2, 2, 2, 2, 3], reading: 'sharedWork', why: '2 is under 2.33' },
    { K: 3, given: [2, 2, 2, 3, 3, 3], reading: 'sharedStrength', why: '2.5 is over 2.33' },
    { K: 5, given: [3, 3, 3, 4, 4, 4], reading: 'sharedWork', why: '3.5 is under 3.67' },
    { K: 5, given: [4, 4, 4, 4, 3], reading: 'sharedStrength', why: '4 is over 3.67' },
    { K: 7, given: [4, 4, 4, 5, 5, 5], reading: 'sharedWork', why: '4.5 is under 5' },
    { K: 7, given: [5, 5, 5, 5, 4], reading: 'sharedStrength', why: '5 is 5' },
    {
      K: 7,
      given: [5, 5, 5, 7, 7],
      reading: 'strengthToConfirm',
      why: '5 and 7 are no neighbours',
    },
  ])('with $K levels, of $given is $reading: $why', ({ K, given, reading }) => {
    const story = scenario({ questionnaire: smallQuestionnaire({ levels: K }) });
    expect(story.answers('P1.etat', given).question('P1.etat').reading).toBe(reading);
  });
});

describe('answers that are kept and not counted', () => {
  it('are those to a question that express does not ask', () => {
    const story = scenario({ mode: 'express' }).answer('P1.etat', 3).answer('P1.appropriation', 1);
    const theme = story.theme('P1');
    expect(theme.questions.map(({ id }) => id)).toEqual(['P1.etat']);
    expect(theme).toMatchObject({ value: 3, coverage: { valued: 1, applicable: 1 } });
  });

  it('count again when the mode is full', () => {
    const story = scenario({ mode: 'full' }).answer('P1.etat', 3).answer('P1.appropriation', 1);
    expect(story.theme('P1').value).toBe(2);
  });

  it('are agreed ones too', () => {
    const story = scenario({ mode: 'express' }).answer('P1.etat', 3).agree('P1.appropriation', 1);
    expect(story.theme('P1').value).toBe(3);
  });
});
