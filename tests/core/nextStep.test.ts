import { describe, expect, it } from 'vitest';
import { emptyConclusion } from '#src/core/emptyConclusion.ts';
import { nextStep } from '#src/core/nextStep.ts';
import { type Scenario, scenario } from '#tests/support/scenario.ts';

/** Of the story so far: what holds an answer is what is touched. */
function stepOf(story: Scenario) {
  const file = story.file();
  return nextStep(file, new Set(file.answers.map(({ sheetId }) => sheetId)));
}

const apart = () => scenario({ way: 'each', state: 'gathering' });
const shown = () => scenario({ way: 'each' }).answers('P1.etat', [1, 2, 3]);

describe('the next step of one association', () => {
  it('is to begin while nobody has answered anything, even where sheets are waiting', () => {
    expect(stepOf(scenario())).toBe('begin');
    expect(stepOf(apart().person({ status: 'open' }))).toBe('begin');
  });

  it('is to answer while somebody is at it, or too few have finished apart', () => {
    expect(stepOf(scenario().person({ status: 'open' }).answer('P1.etat', 2))).toBe('answer');
    const three = apart().answers('P1.etat', [1, 2, 3]);
    expect(stepOf(three.person({ status: 'open' }).answer('P1.etat', 2))).toBe('answer');
    expect(stepOf(apart().answers('P1.etat', [1, 2]))).toBe('answer');
  });

  it('is to show once all who began apart have finished', () => {
    expect(stepOf(apart().answers('P1.etat', [1, 2, 3]))).toBe('show');
    expect(stepOf(apart().tally({ present: 8 }).count('P1.etat', [1, 2, 3, 2]))).toBe('show');
  });

  it('is to discuss once shown, but not for one person alone', () => {
    expect(stepOf(shown())).toBe('discuss');
    expect(stepOf(scenario().answer('P1.etat', 2))).toBe('discuss');
    expect(stepOf(scenario({ way: 'single' }).answer('P1.etat', 2))).toBe('conclude');
  });

  it('is to conclude once something was retained or noted, until something is proposed', () => {
    expect(stepOf(shown().agree('P1.etat', 2))).toBe('conclude');
    expect(stepOf(shown().conclude({ whyWeStarted: 'Deux locaux' }))).toBe('conclude');
    const orientation = { choice: 'doNot', reasons: '', conditions: '', minority: '' } as const;
    expect(stepOf(shown().conclude({ orientation }))).toBe('concluded');
    const status = { state: 'presented', reviewedBy: '', presentedOn: null } as const;
    expect(stepOf(shown().conclude({ status }))).toBe('concluded');
  });
});

describe('the next step of a dossier', () => {
  it('is that of the association that is least far', () => {
    const two = shown().agree('P1.etat', 2).organisation('Relais', { way: 'each' });
    expect(stepOf(two)).toBe('answer');
    expect(stepOf(two.answers('P1.etat', [2, 2, 2]))).toBe('discuss');
  });

  it('does not wait for one that shares its values only', () => {
    expect(stepOf(shown().organisation('Relais').share('P1.etat', 3))).toBe('discuss');
  });

  it('is that of the latest bilan, by position', () => {
    expect(stepOf(shown().round('Bilan à 6 mois'))).toBe('begin');
    expect(stepOf(shown().round('Avant', { position: -1 }))).toBe('discuss');
  });

  it('is none where there is no bilan', () => {
    const nothing = { rounds: [], sheets: [], conclusions: [] };
    expect(nextStep(nothing, new Set())).toBeNull();
    const place = { roundId: 'a', organisationId: 'b' };
    expect(nextStep({ ...nothing, conclusions: [emptyConclusion(place)] }, new Set())).toBeNull();
  });
});
