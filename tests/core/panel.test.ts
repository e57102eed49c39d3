/** Whose answers count: the governance first, closed sheets first, and a sheet without an answer is nobody. */
import { describe, expect, it } from 'vitest';
import { scenario } from '#tests/support/scenario.ts';

const governance = ['bureau', 'administrateur', 'direction'] as const;
const others = [
  ...(['salarie', 'benevole', 'adherent', 'usager'] as const),
  ...(['proche', 'partenaire', 'autre'] as const),
];

describe('the panel', () => {
  it.each(governance)('counts « %s » before the other colleges', (college) => {
    const board = scenario()
      .person({ college })
      .answer('P1.etat', 4)
      .person({ college: 'salarie' })
      .answer('P1.etat', 1)
      .shown();
    expect(board).toMatchObject({ panel: 'governance', people: 1 });
  });

  it.each(others)('leaves « %s » out when somebody of the governance answered', (college) => {
    const story = scenario().person().answer('P1.etat', 4).person({ college }).answer('P1.etat', 1);
    expect(story.question('P1.etat')).toMatchObject({
      value: 4,
      distribution: { levels: [0, 0, 0, 1], blank: 0 },
    });
  });

  it('is everybody when nobody of the governance answered', () => {
    const story = scenario()
      .person({ college: 'salarie' })
      .answer('P1.etat', 2)
      .person({ college: 'usager' })
      .answer('P1.etat', 4);
    expect(story.shown()).toMatchObject({ panel: 'all', people: 2 });
    expect(story.question('P1.etat').value).toBe(3);
  });

  it('is everybody when the governance only opened its sheets', () => {
    const story = scenario()
      .person({ college: 'bureau' })
      .answer('P1.etat', null)
      .person({ college: 'benevole' })
      .answer('P1.etat', 2);
    expect(story.shown()).toMatchObject({ panel: 'all', people: 1 });
  });

  it('is the governance when only an open sheet of it has an answer', () => {
    const story = scenario()
      .person({ college: 'direction', status: 'open' })
      .answer('P1.etat', 3)
      .person({ college: 'salarie' })
      .answer('P1.etat', 1);
    expect(story.shown()).toMatchObject({ panel: 'governance', people: 1, provisional: true });
    expect(story.question('P1.etat').value).toBe(3);
  });

  it('is the governance when nobody answered at all', () => {
    const story = scenario().person({ college: 'salarie' });
    expect(story.shown()).toMatchObject({ panel: 'governance', people: 0, provisional: false });
  });

  it('takes a tally by its college like any sheet', () => {
    const story = scenario()
      .tally({ college: 'salarie' })
      .count('P1.etat', [9, 0, 0, 0])
      .person()
      .answer('P1.etat', 3);
    expect(story.shown()).toMatchObject({ panel: 'governance', people: 1 });
  });
});

describe('sheets that count', () => {
  it('are the closed ones', () => {
    const story = scenario()
      .person()
      .answer('P1.etat', 2)
      .person({ status: 'open' })
      .answer('P1.etat', 4);
    expect(story.shown()).toMatchObject({ people: 1, provisional: false });
    expect(story.question('P1.etat').value).toBe(2);
  });

  it('are the open ones while none is closed, and the result is provisional', () => {
    const story = scenario()
      .person({ status: 'open' })
      .answer('P1.etat', 2)
      .person({ status: 'open' })
      .answer('P1.etat', 4);
    expect(story.shown()).toMatchObject({ people: 2, provisional: true });
    expect(story.question('P1.etat').value).toBe(3);
  });

  it('are still the open ones when the only closed sheet is without an answer', () => {
    const story = scenario().person().person({ status: 'open' }).answer('P1.etat', 2);
    expect(story.shown()).toMatchObject({ people: 1, provisional: true });
  });

  it('are still the open ones when only another college closed its sheets', () => {
    const story = scenario()
      .person({ college: 'salarie' })
      .answer('P1.etat', 1)
      .person({ status: 'open' })
      .answer('P1.etat', 2);
    expect(story.shown()).toMatchObject({ people: 1, provisional: true, panel: 'governance' });
  });

  it('include one whose only answer is not asked in this mode: it is somebody, who left a blank', () => {
    const story = scenario({ mode: 'express' })
      .person()
      .answer('P1.appropriation', 2)
      .person()
      .answer('P1.etat', 4);
    expect(story.shown().people).toBe(2);
    expect(story.question('P1.etat').distribution).toEqual({
      levels: [0, 0, 0, 1],
      unknown: 0,
      notApplicable: 0,
      blank: 1,
    });
  });

  it('leave the agreed sheet aside: what the group agrees does not close anything', () => {
    const story = scenario().person({ status: 'open' }).answer('P1.etat', 2).agree('P1.etat', 3);
    expect(story.shown()).toMatchObject({ provisional: true, people: 1 });
  });
});

describe('the people of a tally', () => {
  it.each([
    {
      present: undefined,
      people: 6,
      blank: 1,
      why: 'the largest sum, for want of a number present',
    },
    { present: 4, people: 6, blank: 1, why: 'the largest sum, when fewer are said to be present' },
    { present: 9, people: 9, blank: 4, why: 'the number present, so that silence counts as blank' },
  ])('are $people with present $present: $why', ({ present, people, blank }) => {
    const story = scenario()
      .tally(present === undefined ? {} : { present })
      .count('P1.etat', [1, 2, 1, 0], { unknown: 1 })
      .count('P2.etat', [1, 2, 1, 0], { unknown: 1, notApplicable: 1 });
    expect(story.shown().people).toBe(people);
    expect(story.question('P1.etat').distribution?.blank).toBe(blank);
    expect(story.question('P3.etat').distribution).toEqual({
      levels: [0, 0, 0, 0],
      unknown: 0,
      notApplicable: 0,
      blank: people,
    });
  });

  it('are known also by a question that this mode does not ask', () => {
    const story = scenario({ mode: 'express' })
      .tally()
      .count('P1.etat', [0, 0, 2, 0])
      .count('P1.appropriation', [5, 0, 0, 0]);
    expect(story.shown().people).toBe(5);
    expect(story.question('P1.etat').distribution?.blank).toBe(3);
  });

  it('are there even if nobody raised a hand: counts of 0 are an answer', () => {
    const story = scenario().tally({ present: 4 }).count('P1.etat', [0, 0, 0, 0]);
    expect(story.shown().people).toBe(4);
    expect(story.question('P1.etat')).toMatchObject({ status: 'unanswered', value: null });
  });

  it('are nobody when the tally has no answer, whoever was present', () => {
    expect(scenario().tally({ present: 12 }).shown().people).toBe(0);
  });

  it('add up with the people who answered on their own sheet', () => {
    const story = scenario()
      .tally({ present: 3 })
      .count('P1.etat', [0, 1, 1, 0])
      .person()
      .answer('P1.etat', 4)
      .person()
      .answer('P2.etat', 4);
    expect(story.shown().people).toBe(5);
    expect(story.question('P1.etat').distribution).toEqual({
      levels: [0, 1, 1, 1],
      unknown: 0,
      notApplicable: 0,
      blank: 2,
    });
  });
});
