/** Levels of several bilans on the same ground. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableLevels } from '#src/core/comparableLevels.ts';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import { answerAs, arbitraryBoard } from '#tests/support/arbitraryBoard.ts';
import { type Scenario, scenario, smallQuestionnaire } from '#tests/support/scenario.ts';

const small = smallQuestionnaire();

const levelsOf = (
  story: Scenario,
  themeId: string,
  questionnaires: readonly Questionnaire[] = [],
) => {
  const own = story.idOf('Nous');
  const bilans = story.result().rounds.flatMap(({ organisations }, index) => {
    const result = organisations.find(({ id }) => id === own);
    return result?.status === 'shown'
      ? [{ questionnaire: questionnaires[index] ?? small, result }]
      : [];
  });
  return comparableLevels(themeId, bilans);
};

describe('the levels of a theme that can be compared', () => {
  it('stand on the questions that each bilan has', () => {
    const story = scenario({ questionnaire: small })
      .answers('P1.etat', [3, 3, 4])
      .round('Bilan à 6 mois', { mode: 'full' })
      .answers('P1.etat', [3, 3, 3])
      .answers('P1.appropriation', [1, 1, 1]);
    expect(levelsOf(story, 'P1')).toEqual([10 / 3, 3]);
  });

  it('are none where no question is common, nor for one bilan alone', () => {
    const story = scenario({ questionnaire: small, mode: 'full' }).answers('P1.etat', [3]);
    expect(levelsOf(story, 'P1')).toEqual([null]);
    story.round('Bilan à 6 mois', { mode: 'full' }).answers('P1.appropriation', [2]);
    expect(levelsOf(story, 'P1')).toEqual([null, null]);
  });

  it('leave out a bilan without a value, and compare the others', () => {
    const story = scenario({ questionnaire: small })
      .answers('P1.etat', [2])
      .round('Bilan à 6 mois')
      .answers('P1.etat', ['NSP'])
      .answers('P2.etat', [2])
      .round('Bilan à 12 mois')
      .answers('P1.etat', [4]);
    expect(levelsOf(story, 'P1')).toEqual([2, null, 4]);
  });

  it('leave out what was reworded', () => {
    const reworded = smallQuestionnaire({ version: '1.1.0', reworded: ['P1.etat'] });
    const story = scenario({ questionnaire: small, mode: 'full' })
      .answers('P1.etat', [1])
      .answers('P1.appropriation', [2])
      .round('Bilan à 6 mois', { mode: 'full', questionnaire: reworded })
      .answers('P1.etat', [4])
      .answers('P1.appropriation', [3]);
    expect(levelsOf(story, 'P1', [small, reworded])).toEqual([2, 3]);
  });

  it('differ between two bilans by the change of the result', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryBoard, arbitraryBoard, (then, now) => {
        const story = scenario({ ...then, questionnaire: small });
        answerAs(then, story);
        story.round('Bilan à 6 mois', now);
        answerAs(now, story);
        for (const { id, change } of story.result().changes[0]?.themes ?? []) {
          const [first, second] = levelsOf(story, id);
          expect((second ?? Number.NaN) - (first ?? Number.NaN)).toBeCloseTo(change, 9);
          compared++;
        }
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});
