/** The order of discussion: from the answers before discussion only, each question once, with its reason. */
import { describe, expect, it } from 'vitest';
import { PROPOSED_POINTS } from '#src/core/agenda.ts';
import {
  type Given,
  type Scenario,
  scenario,
  smallQuestionnaire,
} from '#tests/support/scenario.ts';

const agendaOf = (story: Scenario) =>
  story.shown().agenda.map(({ questionId, reason }) => `${questionId} ${reason}`);

/** A board of as many people, all at ease with freedom, who also answer these questions. */
const boardOf = (answers: Record<string, readonly Given[]>, options = {}) => {
  const [first = []] = Object.values(answers);
  const story = scenario({ questionnaire: smallQuestionnaire(), mode: 'full', ...options })
    .answers(
      'P4.etat',
      first.map(() => 4),
    )
    .answers(
      'P4.appropriation',
      first.map(() => 4),
    );
  for (const [questionId, given] of Object.entries(answers)) story.answers(questionId, given);
  return story;
};
const inTheRest = ['P4.etat rest', 'P4.appropriation rest'];

describe('the agenda', () => {
  it('has four parts: critical, spread, unclear, rest', () => {
    const story = boardOf({
      'P1.etat': [3, 3, 3, 3, 3],
      'P2.etat': [1, 1, 2, 4, 4],
      'P4.etat': [1, 1, 1, 2, 2],
      'S1.etat': ['NSP', 'NSP', 'NSP', 2, 2],
    });
    expect(agendaOf(story)).toEqual([
      'P4.etat critical',
      'P2.etat spread',
      'S1.etat unclear',
      'P1.etat rest',
      'P4.appropriation rest',
    ]);
  });

  it('is empty when nobody is counted', () => {
    expect(scenario().person().shown().agenda).toEqual([]);
    expect(scenario().agree('P4.etat', 1).shown().agenda).toEqual([]);
  });

  it('names critical questions even when nobody answered them', () => {
    const story = scenario().answer('P1.etat', 3);
    expect(agendaOf(story)).toEqual(['P4.etat critical', 'P4.appropriation critical']);
  });

  it('keeps critical questions in questionnaire order, whatever their spread', () => {
    const story = boardOf({
      'P4.etat': [1, 1, 1, 1, 1],
      'P4.appropriation': [1, 1, 1, 4, 4],
    });
    expect(agendaOf(story)).toEqual(['P4.etat critical', 'P4.appropriation critical']);
  });

  it('takes what is to be verified as critical: two of eight said 1', () => {
    const story = boardOf({ 'P4.etat': [1, 1, 4, 4, 4, 4, 4, 4] });
    expect(agendaOf(story)).toEqual(['P4.etat critical', 'P4.appropriation rest']);
  });

  it('discusses a response apart with the spread ones', () => {
    const story = boardOf({ 'P1.etat': [1, 4, 4, 4, 4], 'S1.etat': [2, 2, 3, 3, 3] });
    expect(agendaOf(story)).toEqual(['P1.etat spread', 'S1.etat rest', ...inTheRest]);
  });

  it('leaves out what does not apply', () => {
    const story = boardOf({ 'P1.etat': ['SO', 'SO', 'SO', 1, 4] });
    expect(agendaOf(story)).toEqual(inTheRest);
  });

  it('leaves out what fewer than three people answered, unless somebody does not know', () => {
    const story = boardOf({
      'P1.etat': [2, 4, null],
      'P2.etat': [2, 'NSP', 'NSP'],
      'S1.etat': [2, null, null],
    });
    expect(agendaOf(story)).toEqual(['P2.etat unclear', ...inTheRest]);
  });

  it('puts in the rest an unclear question in which only silence is heard, from three levels on', () => {
    const story = boardOf({ 'P1.etat': [3, 3, 3, null, null, null, null] });
    expect(story.question('P1.etat').status).toBe('unclear');
    expect(agendaOf(story)).toEqual(['P1.etat rest', ...inTheRest]);
  });

  it('asks prospective questions too', () => {
    const story = boardOf({ 'V3.etat': [1, 1, 1, 4, 4] });
    expect(agendaOf(story)).toEqual(['V3.etat spread', ...inTheRest]);
  });

  it('asks about each partner apart, never pooled', () => {
    const story = boardOf({ 'P1.etat': [3, 3, 3, 3, 3] }, { partners: ['Foyer', 'Relais'] })
      .answers('C1.etat', [3, 3, 3, 3, 3], 'Foyer')
      .answers('C1.etat', [1, 1, 1, 4, 4], 'Relais')
      .answers('V3.etat', [4, 4, 4, 4, 4])
      .answers('V3.appropriation', [4, 4, 4, 4, 4]);
    const about = story.shown().agenda.filter(({ questionId }) => questionId === 'C1.etat');
    expect(about).toEqual([
      { questionId: 'C1.etat', partnerId: story.idOf('Relais'), reason: 'spread' },
      { questionId: 'C1.etat', partnerId: story.idOf('Foyer'), reason: 'rest' },
    ]);
  });

  it('settles ties by question, then by partner', () => {
    const story = boardOf({ 'P1.etat': [3, 3, 3] }, { partners: ['Foyer', 'Relais'] });
    for (const partner of ['Relais', 'Foyer'])
      for (const id of ['C1.appropriation', 'C1.etat']) story.answers(id, [3, 3, 3], partner);
    const about = story.shown().agenda.filter(({ questionId }) => questionId.startsWith('C1'));
    expect(about.map(({ questionId, partnerId }) => [questionId, partnerId])).toEqual([
      ['C1.etat', story.idOf('Foyer')],
      ['C1.etat', story.idOf('Relais')],
      ['C1.appropriation', story.idOf('Foyer')],
      ['C1.appropriation', story.idOf('Relais')],
    ]);
  });
});

describe('among spread questions', () => {
  it('the lowest consensus comes first', () => {
    const story = boardOf({ 'P1.etat': [1, 2, 3, 4, 4], 'P2.etat': [1, 1, 1, 4, 4] });
    expect(agendaOf(story).slice(0, 2)).toEqual(['P2.etat spread', 'P1.etat spread']);
  });

  it('at equal consensus, the larger range comes first, whatever the median', () => {
    const story = boardOf({
      'P1.etat': [1, 1, 1, 1, 1, 1, 3, 3],
      'P2.etat': [1, 2, 2, 2, 3, 3, 3, 4],
    });
    const consensusOf = (id: string) => story.question(id).consensus ?? 0;
    expect(consensusOf('P1.etat')).toBeCloseTo(consensusOf('P2.etat'), 12);
    expect(agendaOf(story).slice(0, 2)).toEqual(['P2.etat spread', 'P1.etat spread']);
  });

  // 1 1 3 3 3 and its mirror 2 2 2 4 4 have the same consensus and range.
  it('at equal consensus and range, the lower median comes first', () => {
    const story = boardOf({ 'P1.etat': [2, 2, 2, 4, 4], 'P2.etat': [1, 1, 3, 3, 3] });
    expect(story.question('P1.etat').consensus).toBeCloseTo(
      story.question('P2.etat').consensus ?? 0,
      12,
    );
    expect(agendaOf(story).slice(0, 2)).toEqual(['P1.etat spread', 'P2.etat spread']);
    const lower = boardOf({ 'P1.etat': [2, 2, 4, 4, 4], 'P2.etat': [1, 1, 1, 3, 3] });
    expect(agendaOf(lower).slice(0, 2)).toEqual(['P2.etat spread', 'P1.etat spread']);
  });

  it('at equal consensus, range and median, more « Ne sait pas » come first', () => {
    const story = boardOf({
      'P1.etat': [1, 1, 1, 3, 3, null, null],
      'P2.etat': [1, 1, 1, 3, 3, 'NSP', null],
      'S1.etat': [1, 1, 1, 3, 3, 'NSP', 'NSP'],
    });
    expect(agendaOf(story).slice(0, 3)).toEqual([
      'S1.etat spread',
      'P2.etat spread',
      'P1.etat spread',
    ]);
  });

  it('at equal everything, questionnaire order', () => {
    const story = boardOf({ 'S1.etat': [1, 1, 1, 3, 3], 'P2.etat': [1, 1, 1, 3, 3] });
    expect(agendaOf(story).slice(0, 2)).toEqual(['P2.etat spread', 'S1.etat spread']);
  });
});

describe('among unclear questions', () => {
  it('most « Ne sait pas » come first, then questionnaire order', () => {
    const story = boardOf({
      'P1.etat': ['NSP', 'NSP', 'NSP', 2, 2],
      'P2.etat': ['NSP', 'NSP', 'NSP', 'NSP', 2],
      'S1.etat': ['NSP', 'NSP', 'NSP', 3, 3],
    });
    expect(agendaOf(story).slice(0, 3)).toEqual([
      'P2.etat unclear',
      'P1.etat unclear',
      'S1.etat unclear',
    ]);
  });
});

describe('in the rest', () => {
  it('the order is that of spread questions', () => {
    const story = boardOf({ 'P1.etat': [3, 3, 3], 'P2.etat': [2, 2, 3], 'S1.etat': [2, 2, 2] });
    expect(agendaOf(story)).toEqual(['P2.etat rest', 'S1.etat rest', 'P1.etat rest', ...inTheRest]);
  });
});

describe('while people talk', () => {
  const board = () =>
    boardOf({
      'P1.etat': [1, 1, 4, 4, 4],
      'P2.etat': ['NSP', 'NSP', 'NSP', 2, 2],
      'P4.etat': [1, 1, 1, 2, 2],
      'S1.etat': [3, 3, 3, 3, 3],
    });

  it.each(['P1.etat', 'P2.etat', 'P4.etat', 'S1.etat', 'V1.etat', 'P4.appropriation'])(
    'the agenda does not move when the group agrees on %s',
    (questionId) => {
      for (const agreed of [1, 4, 'NSP', 'SO', 'noAgreement'] as const)
        expect(board().agree(questionId, agreed).shown().agenda).toEqual(board().shown().agenda);
    },
  );
});

it('the screen proposes the first 6 points of express, the first 8 of full', () => {
  expect(PROPOSED_POINTS).toEqual({ express: 6, full: 8 });
});
