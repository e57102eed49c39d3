/** Several associations in one dossier: who takes part in which bilan, how, and in what order. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReferences } from '#src/core/checkReferences.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { emptyConclusion } from '#src/core/emptyConclusion.ts';
import {
  addParty,
  MOST_ASSOCIATIONS,
  moveAssociation,
  type Participation,
  participationOf,
  removeAssociation,
  takePart,
} from '#src/core/parties.ts';
import { partyAt } from '#src/core/partyAt.ts';
import { obstacleToLeaving, obstacleToRemoving } from '#src/core/partyObstacles.ts';
import { withoutGathering } from '#src/core/withoutGathering.ts';
import { writtenIn } from '#src/core/written.ts';
import { type Scenario, scenario } from '#tests/support/scenario.ts';

const NEW_ID = 'aaaaaaaa-0000-4000-8000-000000000001';
const RELAIS = { id: NEW_ID, name: 'Relais' };
const WAYS: readonly Participation[] = ['single', 'together', 'each', 'values'];

const ids = () => {
  let last = 0;
  return () => `bbbbbbbb-0000-4000-8000-${`${last++}`.padStart(12, '0')}`;
};

function dossierOf(story: Scenario): Dossier {
  const { format, formatVersion, exportedAt, ...dossier } = story.file();
  return dossier;
}

const removing = (story: Scenario, name: string) => {
  const dossier = dossierOf(story);
  return obstacleToRemoving(dossier, writtenIn(dossier.answers), story.idOf(name));
};

describe('adding an association to a bilan', () => {
  it('asks it about the others, and the others about it, before the first answer', () => {
    const story = scenario({ partners: ['Foyer'] });
    const added = addParty(dossierOf(story), story.roundId, RELAIS, 'together', ids());
    expect(added.organisations.map(({ name, position }) => [name, position])).toEqual([
      ['Nous', 0],
      ['Foyer', 1],
      ['Relais', 2],
    ]);
    expect(added.rounds[0]?.parties.map(({ partnerIds }) => partnerIds)).toEqual([
      [story.idOf('Foyer'), NEW_ID],
      [story.idOf('Nous'), story.idOf('Foyer')],
    ]);
    expect(checkReferences(added, story.questionnairesByKey)).toBeNull();
  });

  it('leaves alone whom the others are asked about, from the first answer on', () => {
    const story = scenario({ partners: ['Foyer'] }).answer('P1.etat', 3);
    const added = addParty(dossierOf(story), story.roundId, RELAIS, 'each', ids());
    expect(added.rounds[0]?.parties.map(({ partnerIds }) => partnerIds)).toEqual([
      [story.idOf('Foyer')],
      [story.idOf('Nous'), story.idOf('Foyer')],
    ]);
  });

  it('lets a partner that was only asked about answer too', () => {
    const story = scenario({ partners: ['Foyer'] }).answer('P1.etat', 3);
    const foyer = { id: story.idOf('Foyer'), name: 'Foyer' };
    const added = addParty(dossierOf(story), story.roundId, foyer, 'single', ids());
    expect(added.organisations).toHaveLength(2);
    expect(added.rounds[0]?.parties[1]).toEqual({
      organisationId: foyer.id,
      partnerIds: [story.idOf('Nous')],
      way: 'single',
      state: 'gathering',
    });
  });

  it.each([
    ['single', ['individual']],
    ['together', ['individual']],
    ['each', []],
    ['values', ['summary']],
  ] as const)('%s: its first sheets are %j', (way, kinds) => {
    const added = addParty(dossierOf(scenario()), scenario().roundId, RELAIS, way, ids());
    expect(added.sheets.map(({ kind }) => kind)).toEqual(kinds);
    const place = { roundId: scenario().roundId, organisationId: NEW_ID };
    expect(participationOf(added, place)).toBe(way);
  });

  it('stops at as many as one drawing can tell apart', () => {
    const story = scenario({ partners: ['A', 'B', 'C', 'D', 'E'] });
    const dossier = dossierOf(story);
    expect(dossier.organisations).toHaveLength(MOST_ASSOCIATIONS);
    expect(addParty(dossier, story.roundId, RELAIS, 'each', ids())).toBe(dossier);
  });
});

describe('removing an association', () => {
  it('leaves the dossier as it was before it was added', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WAYS),
        fc.subarray(['Foyer', 'Tilleuls', 'Mission']),
        fc.boolean(),
        fc.boolean(),
        (way, partners, answered, second) => {
          const story = scenario({ partners });
          if (answered) story.answer('P1.etat', 2);
          if (second) story.organisation('Foyer', { partners: ['Nous'] }).answer('P1.etat', 4);
          const dossier = dossierOf(story);
          const added = addParty(dossier, story.roundId, RELAIS, way, ids());
          expect(added).not.toEqual(dossier);
          expect(checkReferences(added, story.questionnairesByKey)).toBeNull();
          expect(removeAssociation(added, NEW_ID)).toEqual(dossier);
        },
      ),
    );
  });

  it('takes along what was opened for it and stayed empty', () => {
    const story = scenario().organisation('Foyer').person({ status: 'open' });
    const dossier = dossierOf(story);
    const place = { roundId: story.roundId, organisationId: story.idOf('Foyer') };
    dossier.conclusions.push(emptyConclusion(place));
    const removed = removeAssociation(dossier, story.idOf('Foyer'));
    expect(removed.organisations.map(({ name }) => name)).toEqual(['Nous']);
    expect(removed.sheets).toEqual([]);
    expect(removed.conclusions).toEqual([]);
  });

  it('closes the gap that it leaves in the order', () => {
    const story = scenario({ partners: ['Foyer', 'Tilleuls'] });
    const removed = removeAssociation(dossierOf(story), story.idOf('Foyer'));
    expect(removed.organisations.map(({ name, position }) => [name, position])).toEqual([
      ['Nous', 0],
      ['Tilleuls', 1],
    ]);
    expect(removed.rounds[0]?.parties[0]?.partnerIds).toEqual([story.idOf('Tilleuls')]);
  });

  it.each([
    ['own', scenario(), 'Nous'],
    ['answers', scenario().organisation('Foyer').answer('P1.etat', 2), 'Foyer'],
    ['answers', scenario().organisation('Foyer').person({ status: 'closed' }), 'Foyer'],
    ['recorded', scenario().organisation('Foyer').act('Écrire au Relais'), 'Foyer'],
    ['recorded', scenario().organisation('Foyer').conclude({ whyWeStarted: 'Pour' }), 'Foyer'],
    ['asked', scenario({ partners: ['Foyer'] }).answer('P1.etat', 2), 'Foyer'],
    [
      'matrix',
      scenario({ partners: ['Foyer'] }).complement({
        rows: [{ kind: 'skill', label: 'Écoute', stances: { Foyer: 'brings' } }],
      }),
      'Foyer',
    ],
  ] as const)('is refused, and says %s', (obstacle, story, name) => {
    expect(removing(story, name)).toBe(obstacle);
    const dossier = dossierOf(story);
    expect(removeAssociation(dossier, story.idOf(name))).toBe(dossier);
  });
});

describe('taking part otherwise', () => {
  it('changes the way, and the sheets that go with it, as often as one likes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WAYS), { minLength: 1, maxLength: 6 }), (ways) => {
        const story = scenario({ partners: ['Foyer'] }).organisation('Foyer', {
          state: 'gathering',
        });
        const place = { roundId: story.roundId, organisationId: story.idOf('Foyer') };
        const newId = ids();
        const changed = ways.reduce(
          (dossier, way) => takePart(dossier, place, way, newId),
          dossierOf(story),
        );
        expect(participationOf(changed, place)).toBe(ways.at(-1));
        expect(checkReferences(changed, story.questionnairesByKey)).toBeNull();
        expect(changed.sheets.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is refused once there is an answer', () => {
    const story = scenario().organisation('Foyer').answer('P1.etat', 2);
    const dossier = dossierOf(story);
    const place = { roundId: story.roundId, organisationId: story.idOf('Foyer') };
    expect(takePart(dossier, place, 'values', ids())).toBe(dossier);
    expect(takePart(dossier, place, null, ids())).toBe(dossier);
  });

  it('may stop, except for the own association and for the last one', () => {
    const story = scenario({ partners: ['Foyer'] }).organisation('Foyer');
    const foyer = { roundId: story.roundId, organisationId: story.idOf('Foyer') };
    const dossier = dossierOf(story);
    const stopped = takePart(dossier, foyer, null, ids());
    expect(partyAt(stopped.rounds, foyer)).toBeUndefined();
    expect(stopped.organisations).toEqual(dossier.organisations);
    const own = { ...foyer, organisationId: story.idOf('Nous') };
    const written = writtenIn([]);
    expect(obstacleToLeaving(dossier, written, own)).toBe('own');
    const merged = { ...stopped, dossier: { ...stopped.dossier, ownOrganisationId: null } };
    expect(obstacleToLeaving(merged, written, own)).toBe('last');
  });
});

describe('a copy of a dossier', () => {
  it('has the values that were shared, and nothing that is being gathered apart', () => {
    const story = scenario({ way: 'each', state: 'gathering' }).answer('P1.etat', 2);
    story.organisation('Foyer', { way: 'each', state: 'gathering' }).share('P1.etat', 3);
    const copy = withoutGathering(dossierOf(story));
    expect(copy.sheets.map(({ kind }) => kind)).toEqual(['summary']);
    expect(copy.answers.map(({ value }) => value?.kind)).toEqual(['summary']);
  });
});

describe('the order of associations', () => {
  it('moves one place at a time, and stops at the ends', () => {
    const story = scenario({ partners: ['Foyer', 'Tilleuls'] });
    const names = (dossier: Dossier) => dossier.organisations.map(({ name }) => name);
    const up = moveAssociation(dossierOf(story), story.idOf('Tilleuls'), -1);
    expect(names(up)).toEqual(['Nous', 'Tilleuls', 'Foyer']);
    expect(up.organisations.map(({ position }) => position)).toEqual([0, 1, 2]);
    expect(moveAssociation(up, story.idOf('Foyer'), 1)).toBe(up);
  });
});
