/** What must come first, what to verify before deciding, and where to start (measurement.md §3). */
import { describe, expect, it } from 'vitest';
import type { Form } from '#src/core/dossier.ts';
import { type Agreed, type Given, scenario, smallQuestionnaire } from '#tests/support/scenario.ts';

/** Critical questions as a list of ids, or of `id reason`. */
const prerequisitesOf = (story: ReturnType<typeof scenario>) =>
  story.shown().prerequisites.map(({ questionId }) => questionId);
const toVerifyIn = (story: ReturnType<typeof scenario>) =>
  story.shown().toVerify.map(({ questionId, reason }) => `${questionId} ${reason}`);

/** A board whose other critical questions are settled. */
const settled = (given: readonly Given[]) =>
  scenario()
    .answers(
      'P4.appropriation',
      given.map(() => 4),
    )
    .answers('P4.etat', given);

describe('a critical theme', () => {
  it.each([
    { options: {}, critical: ['P4'], why: 'freedom always is' },
    {
      options: { partners: ['Foyer'] },
      critical: ['P4', 'V3'],
      why: 'steering with named partners',
    },
    {
      options: { forms: ['fusion'] as Form[] },
      critical: ['P4', 'S6'],
      why: 'a merger moves staff and assets',
    },
    {
      options: { forms: ['collectif', 'gcs'] as Form[] },
      critical: ['P4', 'S6'],
      why: 'one of the forms does',
    },
    {
      options: { forms: ['convention', 'mutualisation'] as Form[] },
      critical: ['P4'],
      why: 'these move nothing',
    },
  ])('is $critical: $why', ({ options, critical }) => {
    const { dimensions } = scenario(options).answer('P1.etat', 2).shown();
    const themes = dimensions.flatMap((dimension) => dimension.themes);
    expect(themes.filter((theme) => theme.critical).map(({ id }) => id)).toEqual(critical);
  });
});

describe('a prerequisite', () => {
  it.each<{ given: Given[]; agreed: Agreed; must: boolean; why: string }>([
    { given: [1], agreed: null, must: true, why: '1 is under 2' },
    { given: [1, 2], agreed: null, must: true, why: '1.5 is under 2' },
    { given: [2], agreed: null, must: false, why: '2 is not under 2' },
    { given: [1, 1, 2, 2, 2], agreed: null, must: false, why: 'the median is 2' },
    { given: [4, 4], agreed: 1, must: true, why: 'the group agreed on 1' },
    { given: [1, 1], agreed: 2, must: false, why: 'the group agreed on 2' },
    {
      given: [1, 1],
      agreed: 'noAgreement',
      must: false,
      why: 'without an agreement there is no value',
    },
    { given: ['NSP'], agreed: null, must: false, why: 'unclear is not under 2' },
    { given: ['SO'], agreed: null, must: false, why: 'it does not apply' },
  ])('is there for $given agreed $agreed ($must): $why', ({ given, agreed, must }) => {
    const story = settled(given).agree('P4.etat', agreed);
    expect(prerequisitesOf(story)).toEqual(must ? ['P4.etat'] : []);
  });

  it('is never a question of another theme', () => {
    expect(prerequisitesOf(settled([4]).answerAll('P1', 1).answerAll('S6', 1))).toEqual([]);
  });

  it.each([
    { K: 2, level: 1, must: true, why: '1 is under 4/3' },
    { K: 2, level: 2, must: false, why: '2 is over 4/3' },
    { K: 5, level: 2, must: true, why: '2 is under 7/3' },
    { K: 5, level: 3, must: false, why: '3 is over 7/3' },
    { K: 7, level: 2, must: true, why: '2 is under 3' },
    { K: 7, level: 3, must: false, why: '3 is 3' },
  ])('with $K levels at $level: $must, because $why', ({ K, level, must }) => {
    const story = scenario({ questionnaire: smallQuestionnaire({ levels: K }) });
    expect(prerequisitesOf(story.answer('P4.etat', level))).toEqual(must ? ['P4.etat'] : []);
  });
});

describe('to verify before deciding', () => {
  it.each<{ given: Given[]; agreed: Agreed; verify: string[]; why: string }>([
    { given: [3, 3], agreed: null, verify: [], why: 'all is well' },
    {
      given: ['NSP', 3, 'NSP'],
      agreed: null,
      verify: ['P4.etat unclear'],
      why: 'too few could say',
    },
    { given: [null], agreed: null, verify: ['P4.etat unanswered'], why: 'nobody said anything' },
    {
      given: [3, 3],
      agreed: 'noAgreement',
      verify: ['P4.etat noAgreement'],
      why: 'the group did not agree',
    },
    {
      given: [3, 3],
      agreed: 'NSP',
      verify: ['P4.etat unclear'],
      why: 'the group found that it does not know',
    },
    { given: ['SO'], agreed: null, verify: [], why: 'it does not apply' },
    {
      given: [1, 1, 4, 4, 4, 4, 4, 4],
      agreed: null,
      verify: ['P4.etat levelOne'],
      why: 'two, and a quarter',
    },
    {
      given: [1, 1, 4, 4, 4, 4, 4, 4, 4],
      agreed: null,
      verify: [],
      why: 'two, and less than a quarter',
    },
    { given: [1, 4, 4], agreed: null, verify: [], why: 'a third, but one person only' },
    {
      given: [1, 1, 3, 3, 3, 3, 'NSP', 'NSP'],
      agreed: null,
      verify: ['P4.etat levelOne'],
      why: 'a quarter of the levels, not of the people',
    },
    {
      given: [1, 1, 3, 3],
      agreed: 4,
      verify: ['P4.etat levelOne'],
      why: 'agreeing does not erase them',
    },
    {
      given: [1, 1, 1, 1],
      agreed: 3,
      verify: ['P4.etat levelOne'],
      why: 'nor does it when all said so',
    },
    {
      given: [1, 1, 3, 3],
      agreed: 'SO',
      verify: [],
      why: 'the group found that it does not apply',
    },
    {
      given: [1, 1, 3, 3],
      agreed: 'NSP',
      verify: ['P4.etat unclear'],
      why: 'its status says more',
    },
    {
      given: [1, 1, 3, 3],
      agreed: 'noAgreement',
      verify: ['P4.etat noAgreement'],
      why: 'its status says more',
    },
    { given: [1, 1, 1], agreed: null, verify: [], why: 'it is a prerequisite already' },
    { given: [3, 3], agreed: 1, verify: [], why: 'it is a prerequisite already' },
  ])('answered $given, agreed $agreed: $verify, because $why', ({ given, agreed, verify }) => {
    expect(toVerifyIn(settled(given).agree('P4.etat', agreed))).toEqual(verify);
  });

  it('may name one question of a theme whose other question is a prerequisite', () => {
    const story = scenario().answer('P4.etat', 1).answer('P4.appropriation', 'NSP');
    expect(prerequisitesOf(story)).toEqual(['P4.etat']);
    expect(toVerifyIn(story)).toEqual(['P4.appropriation unclear']);
  });

  it('names the theme of each question, in questionnaire order', () => {
    const story = scenario({ partners: ['Foyer'], forms: ['fusion'] }).answer('P1.etat', 3);
    expect(story.shown().toVerify).toEqual([
      { themeId: 'P4', questionId: 'P4.etat', reason: 'unanswered' },
      { themeId: 'P4', questionId: 'P4.appropriation', reason: 'unanswered' },
      { themeId: 'S6', questionId: 'S6.etat', reason: 'unanswered' },
      { themeId: 'V3', questionId: 'V3.etat', reason: 'unanswered' },
      { themeId: 'V3', questionId: 'V3.appropriation', reason: 'unanswered' },
    ]);
  });

  it('never names a prospective question, even of a theme that is always critical', () => {
    const questionnaire = smallQuestionnaire();
    for (const theme of questionnaire.dimensions.flatMap((dimension) => dimension.themes))
      theme.critical = true;
    const low = (partners: readonly string[]) =>
      prerequisitesOf(scenario({ questionnaire, partners }).answerAll('', 1));
    expect(low([])).toEqual(['P1.etat', 'P2.etat', 'P4.etat', 'S1.etat', 'S2.etat']);
    expect(low(['Foyer'])).toContain('V1.etat');
  });

  it('never names a prospective question, however low', () => {
    const story = settled([4]).answerAll('V', 1).answerAll('C', 1);
    expect(prerequisitesOf(story)).toEqual([]);
    expect(toVerifyIn(story)).toEqual([]);
    expect(story.theme('V3').critical).toBe(false);
  });
});

describe('where to start', () => {
  const startOf = (P: Given, S: Given, others: { C?: Given; V?: Given } = {}) => {
    const story = scenario(others.C === undefined ? {} : { partners: ['Foyer'] })
      .answerAll('P', P)
      .answerAll('S', S);
    if (others.C !== undefined)
      story.answerAll('C', others.C, 'Foyer').answerAll('V', others.V ?? null);
    return story.shown().startWith;
  };

  it.each<{ P: Given; S: Given; start: string | null; why: string }>([
    { P: 2, S: 3, start: 'P', why: 'a whole level behind' },
    { P: 4, S: 3, start: 'S', why: 'the other one is behind' },
    { P: 3, S: 3, start: null, why: 'none is behind' },
    { P: 3, S: null, start: null, why: 'one is not valued' },
    { P: 3, S: 'SO', start: null, why: 'one alone is not behind' },
  ])('at P $P and S $S is $start: $why', ({ P, S, start }) => {
    expect(startOf(P, S)).toBe(start);
  });

  it('waits for all actual dimensions to be valued', () => {
    expect(startOf(1, 3, { C: 3, V: null })).toBeNull();
    expect(startOf(1, 3, { C: 3, V: 3 })).toBe('P');
  });

  it('leaves out a dimension that does not apply', () => {
    expect(startOf(1, 3, { C: 'SO', V: 3 })).toBe('P');
  });

  it('is decided against the next one, not against the best', () => {
    expect(startOf(2, 2, { C: 4, V: 4 })).toBeNull();
  });

  it('ignores prospective dimensions, however low', () => {
    const story = scenario()
      .answerAll('P', 2)
      .answerAll('S', 3)
      .answerAll('C', 1)
      .answerAll('V', 1);
    expect(story.shown().startWith).toBe('P');
  });

  const project = ['P1.etat', 'P2.etat', 'P3.etat', 'P5.etat', 'P4.etat', 'P4.appropriation'];
  const strategy = ['S1.etat', 'S2.etat', 'S3.etat', 'S4.appropriation', 'S5.etat', 'S6.etat'];
  const two: Given[] = [2, 2];
  const half: Given[] = [2, 3];
  const three: Given[] = [3, 3];
  const none: Given[] = ['SO', 'SO'];

  it.each([
    {
      P: [two, two, two, none, two, two],
      S: [half, half, half, half, half, half],
      values: [2, 2.5],
      start: 'P',
      why: '2.0 is half a level under 2.5',
    },
    {
      P: [half, half, half, none, half, two],
      S: [three, three, three, three, three, half],
      values: [2.4375, 17.5 / 6],
      start: 'P',
      why: '2.44 is read 2.4, 2.92 is read 2.9',
    },
    {
      P: [three, three, three, three, three, half],
      S: [half, half, half, half, half, half],
      values: [2.95, 2.5],
      start: 'S',
      why: '2.95 is read 3.0',
    },
    {
      P: [three, three, three, none, three, half],
      S: [half, half, half, half, half, half],
      values: [2.9375, 2.5],
      start: null,
      why: '2.94 is read 2.9',
    },
  ])('is read on rounded values: $values give $start, because $why', ({ P, S, values, start }) => {
    const story = scenario();
    for (const [index, id] of project.entries()) story.answers(id, P[index] ?? none);
    for (const [index, id] of strategy.entries()) story.answers(id, S[index] ?? none);
    expect(story.dimension('P').value).toBeCloseTo(values[0] ?? 0, 12);
    expect(story.dimension('S').value).toBeCloseTo(values[1] ?? 0, 12);
    expect(story.shown().startWith).toBe(start);
  });

  it.each([
    { K: 3, P: [2, 2], S: [2, 3], start: 'P', why: '0.5 is over 1/3' },
    { K: 5, P: [3, 3], S: [3, 4], start: null, why: '0.5 is under 2/3' },
    { K: 5, P: [3, 3], S: [4, 4], start: 'P', why: '1 is over 2/3' },
    { K: 7, P: [4, 4], S: [4, 5], start: null, why: '0.5 is under 1' },
    { K: 7, P: [4, 4], S: [5, 5], start: 'P', why: '1 is 1' },
  ])('with $K levels at P $P and S $S is $start: $why', ({ K, P, S, start }) => {
    const story = scenario({ questionnaire: smallQuestionnaire({ levels: K }) });
    for (const id of ['P1', 'P2', 'P4']) story.answers(`${id}.etat`, P);
    for (const id of ['S1', 'S2']) story.answers(`${id}.etat`, S);
    expect(story.shown().startWith).toBe(start);
  });
});
