/** Between associations, and between rounds: values are compared, people never pooled (measurement.md §3). */
import { describe, expect, it } from 'vitest';
import { type Given, scenario, smallQuestionnaire } from '#tests/support/scenario.ts';

const small = smallQuestionnaire();
const gapsOf = (story: ReturnType<typeof scenario>) =>
  story.roundResult().gaps.map(({ themeId, gap, flagged }) => ({ themeId, gap, flagged }));

describe('the gap between associations', () => {
  const two = (ours: readonly Given[], theirs: readonly Given[]) =>
    scenario({ questionnaire: small })
      .answers('P1.etat', ours)
      .organisation('Foyer')
      .answers('P1.etat', theirs);

  it.each<{ ours: Given[]; theirs: Given[]; gap: number; flagged: boolean; why: string }>([
    { ours: [2], theirs: [4], gap: 2, flagged: true, why: 'two levels' },
    { ours: [2], theirs: [3], gap: 1, flagged: true, why: 'exactly one level' },
    { ours: [2, 3], theirs: [3], gap: 0.5, flagged: false, why: 'half a level' },
    {
      ours: [1, 4, 4],
      theirs: [3, 3, 3],
      gap: 0,
      flagged: false,
      why: 'means are compared, medians would say 1',
    },
    { ours: [2, 2, 2], theirs: [2, 3, 4], gap: 1, flagged: true, why: 'one level between means' },
    {
      ours: [1, 1, 2],
      theirs: [2, 2, 3],
      gap: 1,
      flagged: true,
      why: 'one level in spite of thirds',
    },
  ])('of $ours and $theirs is $gap: $why', ({ ours, theirs, gap, flagged }) => {
    const [found] = gapsOf(two(ours, theirs));
    expect(found).toMatchObject({ themeId: 'P1', flagged });
    expect(found?.gap).toBeCloseTo(gap, 9);
  });

  it('is between the furthest of several', () => {
    const story = two([1], [2]).organisation('Relais').answer('P1.etat', 4);
    expect(gapsOf(story)).toEqual([{ themeId: 'P1', gap: 3, flagged: true }]);
  });

  it('gives each association one voice, however many people it has', () => {
    const story = two([1], Array(30).fill(3));
    expect(gapsOf(story)).toEqual([{ themeId: 'P1', gap: 2, flagged: true }]);
  });

  it('takes agreed levels', () => {
    const story = two([1], [1]).agree('P1.etat', 4);
    expect(gapsOf(story)).toEqual([{ themeId: 'P1', gap: 3, flagged: true }]);
  });

  it('takes shared values', () => {
    const story = scenario({ questionnaire: small })
      .answer('P1.etat', 1)
      .organisation('Foyer')
      .share('P1.etat', { status: 'valued', value: 3, comparison: 2.25 });
    expect(gapsOf(story)).toEqual([{ themeId: 'P1', gap: 1.25, flagged: true }]);
  });

  it('does not exist with one value only', () => {
    expect(gapsOf(two([2], ['NSP']))).toEqual([]);
    expect(gapsOf(two([2], ['SO']))).toEqual([]);
  });

  it('never compares a prospective theme with an actual one, nor two prospective ones', () => {
    const mixed = scenario({ questionnaire: small, partners: ['Foyer'] })
      .answer('V1.etat', 1)
      .organisation('Foyer')
      .answer('V1.etat', 4);
    expect(gapsOf(mixed)).toEqual([]);
    const neither = scenario({ questionnaire: small })
      .answer('V1.etat', 1)
      .organisation('Foyer')
      .answer('V1.etat', 4);
    expect(gapsOf(neither)).toEqual([]);
  });

  it('compares a vision that both name partners for', () => {
    const story = scenario({ questionnaire: small, partners: ['Foyer'] })
      .answer('V1.etat', 1)
      .answer('C1.etat', 4, 'Foyer')
      .organisation('Foyer', { partners: ['Nous'] })
      .answer('V1.etat', 4)
      .answer('C1.etat', 3, 'Nous');
    expect(gapsOf(story)).toEqual([
      { themeId: 'C1', gap: 1, flagged: true },
      { themeId: 'V1', gap: 3, flagged: true },
    ]);
  });

  it.each([
    { K: 2, ours: 1, theirs: 2, flagged: true, why: '1 is over 1/3' },
    { K: 5, ours: 2, theirs: 3, flagged: false, why: '1 is under 4/3' },
    { K: 5, ours: 2, theirs: 4, flagged: true, why: '2 is over 4/3' },
    { K: 7, ours: 2, theirs: 3, flagged: false, why: '1 is under 2' },
    { K: 7, ours: 2, theirs: 4, flagged: true, why: '2 is 2' },
  ])(
    'with $K levels, $ours and $theirs: flagged $flagged, because $why',
    ({ K, ours, theirs, flagged }) => {
      const story = scenario({ questionnaire: smallQuestionnaire({ levels: K }) })
        .answer('P1.etat', ours)
        .organisation('Foyer')
        .answer('P1.etat', theirs);
      expect(story.roundResult().gaps[0]?.flagged).toBe(flagged);
    },
  );
});

describe('the change between two rounds', () => {
  const changesOf = (story: ReturnType<typeof scenario>) => story.result().changes;
  const first = (options = {}) => scenario({ questionnaire: small, mode: 'full', ...options });

  it.each<{ before: Given[]; now: Given[]; change: number; clear: boolean }>([
    { before: [2], now: [3], change: 1, clear: true },
    { before: [3], now: [2], change: -1, clear: true },
    { before: [2], now: [2], change: 0, clear: false },
    { before: [2, 2], now: [2, 3], change: 0.5, clear: false },
    { before: [1, 4, 4], now: [3, 3, 3], change: 0, clear: false },
    { before: [1, 1, 2], now: [2, 2, 3], change: 1, clear: true },
  ])('from $before to $now is $change', ({ before, now, change, clear }) => {
    const [found] = changesOf(
      first().answers('P1.etat', before).round('6 mois').answers('P1.etat', now),
    );
    expect(found?.themes).toEqual([
      { id: 'P1', questions: 1, change: expect.closeTo(change, 9), clear },
    ]);
  });

  it('names the association and both rounds', () => {
    const story = first().answer('P1.etat', 2);
    const fromRoundId = story.roundId;
    story.round('6 mois').answer('P1.etat', 3);
    expect(changesOf(story)).toMatchObject([
      { organisationId: story.idOf('Nous'), fromRoundId, toRoundId: story.roundId },
    ]);
  });

  it('is the mean over the questions that have a value in both rounds', () => {
    const story = first()
      .answer('P1.etat', 1)
      .answer('P1.appropriation', 2)
      .answer('P2.etat', 1)
      .answer('P2.appropriation', 1)
      .round('6 mois')
      .answer('P1.etat', 3)
      .answer('P1.appropriation', 3)
      .answer('P2.etat', 2)
      .answer('P2.appropriation', 'NSP');
    expect(changesOf(story)[0]?.themes).toEqual([
      { id: 'P1', questions: 2, change: 1.5, clear: true },
      { id: 'P2', questions: 1, change: 1, clear: true },
    ]);
  });

  it('takes agreed levels', () => {
    const story = first()
      .answer('P1.etat', 2)
      .agree('P1.etat', 1)
      .round('6 mois')
      .answer('P1.etat', 3);
    expect(changesOf(story)[0]?.themes).toMatchObject([{ change: 2 }]);
  });

  it('leaves out a question whose wording changed', () => {
    const version = smallQuestionnaire({ version: '1.1.0', reworded: ['P1.etat'] });
    const story = first()
      .answer('P1.etat', 1)
      .answer('P1.appropriation', 2)
      .answer('P4.etat', 2)
      .round('6 mois', { questionnaire: version })
      .answer('P1.etat', 4)
      .answer('P1.appropriation', 2)
      .answer('P4.etat', 2);
    expect(changesOf(story)[0]?.themes).toEqual([
      { id: 'P1', questions: 1, change: 0, clear: false },
      { id: 'P4', questions: 1, change: 0, clear: false },
    ]);
  });

  it('leaves out a theme of which every question changed, and may be left without any theme', () => {
    const version = smallQuestionnaire({
      version: '2.0.0',
      reworded: ['P1.etat', 'P1.appropriation'],
    });
    const story = first()
      .answerAll('P1', 1)
      .round('6 mois', { questionnaire: version })
      .answerAll('P1', 3);
    expect(changesOf(story)).toMatchObject([{ themes: [] }]);
  });

  it('does not exist between two questionnaires', () => {
    const other = smallQuestionnaire({ id: 'autre' });
    const story = first()
      .answer('P1.etat', 1)
      .round('6 mois', { questionnaire: other })
      .answer('P1.etat', 3);
    expect(changesOf(story)).toEqual([]);
  });

  it('compares what both modes ask', () => {
    const story = first({ mode: 'express' })
      .answer('P1.etat', 1)
      .round('6 mois', { mode: 'full' })
      .answer('P1.etat', 2)
      .answer('P1.appropriation', 4);
    expect(changesOf(story)[0]?.themes).toEqual([
      { id: 'P1', questions: 1, change: 1, clear: true },
    ]);
  });

  it('compares cells even of a theme that has no value: each cell has its own', () => {
    const story = first({ partners: ['Foyer', 'Relais'] })
      .answer('C1.etat', 2, 'Foyer')
      .answer('C1.etat', 4, 'Relais')
      .answer('C1.appropriation', 1, 'Relais')
      .round('6 mois', { partners: ['Relais', 'Foyer', 'Escale'] })
      .answer('C1.etat', 3, 'Foyer')
      .answer('C1.etat', 2, 'Relais')
      .answer('C1.appropriation', 1, 'Relais')
      .answer('C1.etat', 4, 'Escale');
    // Foyer: +1. Relais: (−2 + 0) / 2 = −1. Escale was not there.
    expect(changesOf(story)[0]?.themes).toEqual([
      { id: 'C1', questions: 2, change: 0, clear: false },
    ]);
  });

  it('never compares a prospective theme with an actual one', () => {
    const story = first()
      .answer('V1.etat', 1)
      .answer('C1.etat', 1)
      .round('6 mois', { partners: ['Foyer'] })
      .answer('V1.etat', 4)
      .answer('C1.etat', 4, 'Foyer');
    expect(changesOf(story)).toMatchObject([{ themes: [] }]);
  });

  it('is between consecutive rounds by position, whatever the order of the file', () => {
    const story = first({ position: 5 }).answer('P1.etat', 4);
    const last = story.roundId;
    story.round('avant', { position: 1 }).answer('P1.etat', 1);
    const earliest = story.roundId;
    story.round('entre', { position: 3 }).answer('P1.etat', 2);
    const between = story.roundId;
    expect(
      changesOf(story).map(({ fromRoundId, toRoundId, themes }) => [
        fromRoundId,
        toRoundId,
        themes[0]?.change,
      ]),
    ).toEqual([
      [earliest, between, 1],
      [between, last, 2],
    ]);
  });

  it('passes over a round in which the association is not shown', () => {
    const story = first().answer('P1.etat', 1);
    const from = story.roundId;
    story.round('6 mois', { way: 'each', state: 'gathering' }).answer('P1.etat', 4);
    story.round('12 mois').answer('P1.etat', 3);
    expect(changesOf(story)).toMatchObject([
      { fromRoundId: from, toRoundId: story.roundId, themes: [{ change: 2 }] },
    ]);
  });

  it('is listed by first round, then by second round, then by association', () => {
    const story = first().answer('P1.etat', 1).organisation('Foyer').answer('P1.etat', 1);
    const one = story.roundId;
    story.round('6 mois').answer('P1.etat', 2);
    const two = story.roundId;
    story.round('12 mois').answer('P1.etat', 3).organisation('Foyer').answer('P1.etat', 3);
    const three = story.roundId;
    expect(
      changesOf(story).map(({ organisationId, fromRoundId, toRoundId }) => [
        organisationId,
        fromRoundId,
        toRoundId,
      ]),
    ).toEqual([
      [story.idOf('Nous'), one, two],
      [story.idOf('Foyer'), one, three],
      [story.idOf('Nous'), two, three],
    ]);
  });

  it.each([
    { K: 3, before: 1, now: 2, clear: true, why: '1 is over 2/3' },
    { K: 5, before: 1, now: 2, clear: false, why: '1 is under 4/3' },
    { K: 7, before: 1, now: 3, clear: true, why: '2 is 2' },
    { K: 7, before: 5, now: 4, clear: false, why: '1 is under 2' },
  ])(
    'with $K levels from $before to $now: clear $clear, because $why',
    ({ K, before, now, clear }) => {
      const story = scenario({ questionnaire: smallQuestionnaire({ levels: K }) })
        .answer('P1.etat', before)
        .round('6 mois')
        .answer('P1.etat', now);
      expect(changesOf(story)[0]?.themes[0]?.clear).toBe(clear);
    },
  );
});

describe('rounds', () => {
  it('are listed by position, each with its own questionnaire and mode', () => {
    const story = scenario({ questionnaire: small, position: 1 }).answer('P1.etat', 1);
    story.round('avant', { position: 0, mode: 'full' }).answer('P1.etat', 1);
    expect(story.result().rounds.map(({ label, mode }) => [label, mode])).toEqual([
      ['avant', 'full'],
      ['Bilan de départ', 'express'],
    ]);
  });
});
