/** People of other colleges stand beside the governance, only where neither can be told from the other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#src/core/dossier.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { scoreSecondLine } from '#src/core/secondLine.ts';
import { arbitraryDossier } from '#tests/support/arbitraryDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { type Scenario, scenario } from '#tests/support/scenario.ts';
import { showAll } from '#tests/support/showAll.ts';

const dossierOf = (story: Scenario): Dossier => {
  const { format, formatVersion, exportedAt, ...dossier } = story.file();
  return dossier;
};

const secondLineOf = (story: Scenario) => {
  const dossier = dossierOf(story);
  const round = dossier.rounds.find(({ id }) => id === story.roundId);
  if (round === undefined) throw new Error('no such round');
  return scoreSecondLine(dossier, round, story.idOf('Nous'), story.questionnairesByKey);
};

interface Group {
  readonly trustees?: number;
  readonly staff?: number;
  readonly state?: 'gathering' | 'shown';
}

/** Trustees who answer 2 and staff who answer 4. */
function group({ trustees = 0, staff = 0, state = 'shown' }: Group): Scenario {
  const story = scenario({ way: 'each', state });
  for (let rank = 0; rank < trustees; rank++)
    story.person({ college: 'administrateur' }).answerAll('P', 2);
  for (let rank = 0; rank < staff; rank++)
    story.person({ college: rank % 2 === 0 ? 'salarie' : 'usager' }).answerAll('P', 4);
  return story;
}

const theme = (line: ReturnType<typeof secondLineOf>, id: string) =>
  line?.dimensions.flatMap(({ themes }) => themes).find((each) => each.id === id);

describe('the second line', () => {
  it('is what the other colleges answered, by the same rules', () => {
    const line = secondLineOf(group({ trustees: 9, staff: 5 }));
    expect(line).toMatchObject({ status: 'shown', people: 5, panel: 'all' });
    expect(theme(line, 'P1')).toMatchObject({ value: 4, band: 'strength' });
  });

  it('leaves the result of the governance as it is', () => {
    const alone = group({ trustees: 9 }).shown();
    expect(group({ trustees: 9, staff: 5 }).shown()).toEqual(alone);
  });

  it('holds nothing of what the group agreed', () => {
    const line = secondLineOf(group({ trustees: 9, staff: 5 }).agree('P1.etat', 1));
    const [question] = theme(line, 'P1')?.questions ?? [];
    expect(question).toMatchObject({ value: 4, agreedKind: null });
  });

  it.each([
    [9, 5, true],
    [5, 9, true],
    [5, 5, true],
    [9, 4, false],
    [9, 2, false],
    [9, 1, false],
    [9, 0, false],
    [4, 9, false],
    [2, 9, false],
  ])('beside %d who govern, of %d others: shown %s', (trustees, staff, isShown) => {
    expect(secondLineOf(group({ trustees, staff })) !== null).toBe(isShown);
  });

  it('is none where nobody of the governance answered: the others are the result themselves', () => {
    const story = group({ staff: 9 });
    expect(story.shown()).toMatchObject({ panel: 'all', people: 9 });
    expect(secondLineOf(story)).toBeNull();
  });

  it('is none while the answers are gathered, whatever the group agreed', () => {
    const story = group({ trustees: 9, staff: 9, state: 'gathering' });
    expect(secondLineOf(story)).toBeNull();
    expect(secondLineOf(story.agree('P1.etat', 2))).toBeNull();
  });

  it('counts people, not sheets: a count of five beside a count of five', () => {
    const counted = (people: number) =>
      scenario({ way: 'each' })
        .tally({ present: 9 })
        .count('P1.etat', [0, 9, 0, 0])
        .tally({ college: 'autre', present: people })
        .count('P1.etat', [0, 0, people, 0]);
    expect(secondLineOf(counted(5))).toMatchObject({ people: 5 });
    expect(secondLineOf(counted(4))).toBeNull();
  });

  it('counts only who answered: empty sheets are nobody', () => {
    const story = group({ trustees: 9, staff: 4 });
    expect(secondLineOf(story.person({ college: 'salarie' }))).toBeNull();
  });

  it('counts what is finished, as the result does: six others of whom two are not', () => {
    const story = group({ trustees: 9, staff: 4 });
    for (let rank = 0; rank < 2; rank++)
      story.person({ college: 'salarie', status: 'open' }).answerAll('P', 1);
    expect(secondLineOf(story)).toBeNull();
  });

  it('is none where only values were shared', () => {
    expect(secondLineOf(scenario({ way: 'each' }).share('P1.etat', 3))).toBeNull();
  });

  it('is never of fewer than five people, nor beside fewer, whatever was answered', () => {
    fc.assert(
      fc.property(arbitraryDossier(), (dossier) => {
        for (const { round, organisationId, line } of linesOf(dossier)) {
          if (line === null) continue;
          const result = scoreDossier(dossier, questionnairesByKey)
            .rounds.find(({ id }) => id === round.id)
            ?.organisations.find(({ id }) => id === organisationId);
          expect(result).toMatchObject({ status: 'shown', panel: 'governance' });
          expect(result?.status === 'shown' && result.people).toBeGreaterThanOrEqual(5);
          expect(line.people).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same once only counts are kept', () => {
    const story = group({ trustees: 7, staff: 6, state: 'gathering' });
    const sheets = showAll(dossierOf(story), { keepsCountsOnly: false });
    const counts = showAll(dossierOf(story), { keepsCountsOnly: true });
    expect(counts.sheets.map(({ kind }) => kind)).toEqual(['tally', 'tally']);
    const [fromSheets] = linesOf(sheets);
    expect(fromSheets?.line).toMatchObject({ people: 6 });
    expect(linesOf(counts)[0]?.line).toEqual(fromSheets?.line);
  });
});

const linesOf = (dossier: Dossier) =>
  dossier.rounds.flatMap((round) =>
    round.parties.map(({ organisationId }) => ({
      round,
      organisationId,
      line: scoreSecondLine(dossier, round, organisationId, questionnairesByKey),
    })),
  );
