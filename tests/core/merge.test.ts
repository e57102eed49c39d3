import { describe, expect, it } from 'vitest';
import type { Dossier } from '#src/core/dossier.ts';
import { matchDossiers, matchingOf, rematch } from '#src/core/merge/matchDossiers.ts';
import { planMerge } from '#src/core/merge/planMerge.ts';
import { type Scenario, scenario } from '#tests/support/scenario.ts';

const dossierOf = (told: Scenario): Dossier => {
  const { format: _, formatVersion: __, exportedAt: ___, ...dossier } = told.file();
  return structuredClone(dossier);
};

/** The same story on another device: nothing has the same id. */
const apart = (dossier: Dossier): Dossier =>
  JSON.parse(JSON.stringify(dossier).replaceAll('-0000-4000-8000-', '-0009-4000-8000-'));

function merged(here: Dossier, arriving: Dossier, taken?: (key: string) => boolean) {
  const matching = matchingOf(matchDossiers(here, arriving));
  const plan = planMerge(here, arriving, matching);
  if (plan.kind === 'refused') throw new Error(plan.reason);
  if (taken === undefined) return plan;
  const keys = plan.conflicts.map(({ key }) => key).filter(taken);
  const decided = planMerge(here, arriving, matching, new Set(keys));
  if (decided.kind === 'refused') throw new Error(decided.reason);
  return decided;
}

const levelsOf = ({ answers }: Dossier) =>
  answers.map(({ value }) => (value?.kind === 'level' ? value.level : null));

const begun = () => dossierOf(scenario().answer('P1.etat', 3));
const gathering = (level: number) =>
  dossierOf(scenario({ way: 'each', state: 'gathering' }).answer('P1.etat', level));

describe('who is who', () => {
  it('is proposed by id, then by name whatever its case, accents and outer spaces', () => {
    const here = dossierOf(scenario({ partners: ['Été ensemble'] }));
    const theirs = apart(here);
    for (const organisation of theirs.organisations)
      organisation.name = ` ${organisation.name.toUpperCase()} `;
    const { organisations, rounds } = matchDossiers(here, theirs);
    expect(organisations.map(({ hereId }) => hereId)).toEqual(
      here.organisations.map(({ id }) => id),
    );
    expect(organisations.map(({ reason }) => reason)).toEqual(['name', 'name']);
    expect(rounds.map(({ reason }) => reason)).toEqual(['name']);
    expect(matchDossiers(here, here).rounds.map(({ reason }) => reason)).toEqual(['id']);
  });

  it('takes no bilan for another that asks other questions, and says that they have one name', () => {
    const here = dossierOf(scenario({ mode: 'express' }));
    const theirs = apart(dossierOf(scenario({ mode: 'full' })));
    const [round] = matchDossiers(here, theirs).rounds;
    expect(round).toMatchObject({
      hereId: null,
      reason: 'new',
      candidateIds: [],
      namesake: here.rounds[0]?.id,
    });
    expect(merged(here, theirs).merged.rounds).toHaveLength(2);
  });

  it('is one to one, whatever is chosen', () => {
    const matches = new Map<string, string | null>([
      ['a', 'x'],
      ['b', 'y'],
    ]);
    expect([...rematch(matches, 'b', 'x')]).toEqual([
      ['a', null],
      ['b', 'x'],
    ]);
  });
});

describe('answers', () => {
  it('of one sheet: the higher revision, and a conflict between two of one revision', () => {
    const here = begun();
    const later = begun();
    later.answers[0] = {
      ...here.answers[0],
      value: { kind: 'level', level: 4 },
      revision: 2,
    } as Dossier['answers'][number];
    expect(levelsOf(merged(here, later).merged)).toEqual([4]);
    expect(levelsOf(merged(later, here).merged)).toEqual([4]);
    const other = begun();
    other.answers[0] = {
      ...here.answers[0],
      value: { kind: 'level', level: 1 },
    } as Dossier['answers'][number];
    expect(merged(here, other)).toMatchObject({ conflicts: [{ field: 'answer' }], changes: [] });
    expect(levelsOf(merged(here, other, () => true).merged)).toEqual([1]);
  });

  it('of another sheet come under the next free number', () => {
    const { merged: both } = merged(gathering(3), apart(gathering(2)));
    expect(both.sheets.map(({ number }) => number)).toEqual([1, 2]);
    expect(both.organisations).toHaveLength(1);
  });

  it('do not come where the answers are shown already, nor a second time where they are counted', () => {
    const shown = dossierOf(scenario({ way: 'each', state: 'shown' }).answer('P1.etat', 3));
    const more = apart(gathering(2));
    const late = merged(shown, more);
    expect(late.leftOut).toMatchObject([{ reason: 'shown' }]);
    expect(late.merged.sheets).toHaveLength(1);
    const counting = gathering(3);
    for (const party of counting.rounds[0]?.parties ?? [])
      party.countedSheetIds = [more.sheets[0]?.id ?? ''];
    const counted = merged(counting, more);
    expect(counted.leftOut).toMatchObject([{ reason: 'counted' }]);
    expect(counted.merged.sheets).toHaveLength(1);
    const other = merged(more, counting);
    expect(levelsOf(other.merged)).toEqual([3]);
    expect(other.changes.map(({ kind }) => kind)).toContain('removed');
  });

  it('that are shown elsewhere do not show ours, unless they are taken in their place', () => {
    const theirs = apart(dossierOf(scenario({ way: 'each', state: 'shown' }).answer('P1.etat', 2)));
    const kept = merged(gathering(3), theirs);
    expect(kept.merged.rounds[0]?.parties[0]?.state).toBe('gathering');
    expect(levelsOf(kept.merged)).toEqual([3]);
    const replaced = merged(gathering(3), theirs, () => true);
    expect(replaced.merged.rounds[0]?.parties[0]?.state).toBe('shown');
    expect(levelsOf(replaced.merged)).toEqual([2]);
  });

  it('that were agreed stand on one sheet, and differ answer by answer', () => {
    const here = dossierOf(scenario().agree('P1.etat', 3).agree('P2.etat', 2));
    const theirs = apart(dossierOf(scenario().agree('P1.etat', 1).agree('P3.etat', 4)));
    const plan = merged(here, theirs);
    expect(plan.merged.sheets).toHaveLength(1);
    expect(plan.conflicts).toMatchObject([{ place: { questionId: 'P1.etat' } }]);
    expect(levelsOf(plan.merged)).toEqual([3, 2, 4]);
  });

  it('and shared values do not stand side by side', () => {
    const here = dossierOf(scenario().share('P1.etat', 2.5));
    const theirs = apart(begun());
    expect(merged(here, theirs)).toMatchObject({ conflicts: [{ field: 'sheets' }], changes: [] });
    const { sheets } = merged(here, theirs, () => true).merged;
    expect(sheets.map(({ kind }) => kind)).toEqual(['individual']);
  });
});

it('a guest’s dossier is refused, on either side', () => {
  const here = begun();
  const guest = begun();
  guest.dossier.guestSheetId = guest.sheets[0]?.id ?? '';
  const matching = matchingOf(matchDossiers(here, guest));
  for (const [one, other] of [
    [here, guest],
    [guest, here],
  ] as const)
    expect(planMerge(one, other, matching)).toEqual({ kind: 'refused', reason: 'guest' });
});

it('an empty field takes what arrives, an empty one takes nothing away', () => {
  const here = dossierOf(scenario().act('Se voir'));
  const theirs = structuredClone(here);
  const [action] = theirs.actions;
  if (action !== undefined)
    Object.assign(action, { owner: 'la présidence', objective: '', state: 'done' });
  const { merged: both, conflicts } = merged(here, theirs);
  expect(both.actions).toMatchObject([
    { objective: 'Se voir', owner: 'la présidence', state: 'done' },
  ]);
  expect(conflicts).toEqual([]);
});
