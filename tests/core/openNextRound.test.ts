/** « Ouvrir le bilan suivant »: what is proposed, what it begins with, and that nothing before it moves. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReferences } from '#src/core/checkReferences.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { newestVersion } from '#src/core/newestVersion.ts';
import {
  type NextRound,
  namedLate,
  openNextRound,
  proposeNextRound,
} from '#src/core/openNextRound.ts';
import { arbitraryDossier } from '#tests/support/arbitraryDossier.ts';
import { cooperation, questionnairesByKey } from '#tests/support/questionnaires.ts';
import { type Scenario, scenario } from '#tests/support/scenario.ts';

let count = 0;
const newId = () => `00000bcd-0000-4000-8000-${String(count++).padStart(12, '0')}`;

const labelOf = (months: number) => `Bilan à ${months} mois`;
const propose = (dossier: Dossier, today = '2027-05-20') =>
  proposeNextRound(dossier, { today, labelOf });

const dossierOf = (story: Scenario): Dossier => {
  const { format, formatVersion, exportedAt, ...dossier } = story.file();
  return dossier;
};

/** The dossier with the rows of its next bilan. */
function opened(dossier: Dossier, changes: Partial<NextRound> = {}, questionnaire = cooperation) {
  const next = { ...propose(dossier), ...changes };
  const rows = openNextRound(dossier, next, questionnaire, newId);
  const after: Dossier = {
    ...dossier,
    rounds: [...dossier.rounds, ...rows.rounds],
    sheets: [...dossier.sheets, ...rows.sheets],
    actions: [...dossier.actions, ...rows.actions],
    matrices: [...dossier.matrices, ...rows.matrices],
  };
  return { ...rows, after, round: rows.rounds[0] };
}

describe('the next bilan is proposed', () => {
  const story = () =>
    scenario({ mode: 'full', partners: ['Foyer'], way: 'each' }).organisation('Foyer', {
      partners: ['Nous'],
      way: 'together',
    });

  it('with the associations, the partners and the ways of the latest one', () => {
    const told = story();
    expect(propose(dossierOf(told))).toMatchObject({
      startedOn: '2027-05-20',
      mode: 'full',
      parties: [
        { organisationId: told.idOf('Nous'), partnerIds: [told.idOf('Foyer')], way: 'each' },
        { organisationId: told.idOf('Foyer'), partnerIds: [told.idOf('Nous')], way: 'together' },
      ],
    });
  });

  it('with an association that was named too late for any bilan, as a partner of each', () => {
    const told = story();
    const relais = told.idOf('Relais');
    const dossier = dossierOf(told);
    expect(namedLate(dossier).map(({ name }) => name)).toEqual(['Relais']);
    expect(propose(dossier).parties.map(({ partnerIds }) => partnerIds)).toEqual([
      [told.idOf('Foyer'), relais],
      [told.idOf('Nous'), relais],
    ]);
  });

  it('without a partner that an earlier bilan asked about and the latest left out', () => {
    const told = story().round('Bilan à 6 mois', { partners: [] });
    expect(propose(dossierOf(told)).parties).toEqual([
      { organisationId: told.idOf('Nous'), partnerIds: [], way: 'together' },
    ]);
  });

  it.each([
    ['2026-11-23', 'Bilan à 6 mois'],
    ['2027-05-20', 'Bilan à 6 mois'],
    ['2027-08-01', 'Bilan à 6 mois'],
    ['2027-09-01', 'Bilan à 12 mois'],
    ['2027-11-20', 'Bilan à 12 mois'],
    ['2028-05-23', 'Bilan à 18 mois'],
  ])('on %s as « %s »: the nearest half-year since the first', (today, label) => {
    expect(propose(dossierOf(story()), today).label).toBe(label);
  });

  it('under a name that no bilan has yet', () => {
    for (const label of ['Bilan à 6 mois', ' bilan à 6 MOIS'])
      expect(propose(dossierOf(story().round(label))).label).toBe('Bilan à 12 mois');
  });

  it('with the actions of the latest one that are neither done nor dropped', () => {
    const told = story()
      .organisation('Nous')
      .act('Écrire', { state: 'done' })
      .act('Rencontrer', { state: 'inProgress' })
      .act('Compter')
      .act('Renoncer', { state: 'dropped' });
    const dossier = dossierOf(told);
    const carried = propose(dossier).carriedActionIds.map(
      (id) => dossier.actions.find((action) => action.id === id)?.objective,
    );
    expect(carried).toEqual(['Rencontrer', 'Compter']);
  });

  it('with a copy of the matrix only where it holds something', () => {
    const told = story().complement({});
    expect(propose(dossierOf(told)).copiesMatrix).toBe(false);
    const filled = story().complement({
      rows: [{ kind: 'activity', label: 'Maraude', stances: { Nous: 'brings' } }],
    });
    expect(propose(dossierOf(filled)).copiesMatrix).toBe(true);
  });
});

describe('the next bilan begins', () => {
  it('after the others, pinned to the questionnaire that is given, with nothing shown or shared', () => {
    const told = scenario().round('Bilan à 6 mois');
    const dossier = dossierOf(told);
    for (const party of dossier.rounds[1]?.parties ?? [])
      party.shares = { own: 'notes', complementarity: true };
    const newer = { ...cooperation, version: '1.1.0' };
    const { round } = opened(dossier, {}, newer);
    expect(round).toMatchObject({
      position: 2,
      questionnaire: { id: 'cooperation', version: '1.1.0' },
      parties: [{ way: 'together', state: 'gathering' }],
    });
    expect(round.parties[0]).not.toHaveProperty('shares');
  });

  it('with a first sheet for who fills one, and none where each answers apart', () => {
    const told = scenario({ way: 'each' })
      .organisation('Foyer', { way: 'together' })
      .organisation('Relais', { way: 'single' });
    const { sheets } = opened(dossierOf(told));
    expect(sheets).toMatchObject([
      { organisationId: told.idOf('Foyer'), kind: 'individual', number: 1, status: 'open' },
      { organisationId: told.idOf('Relais'), kind: 'individual', number: 1, status: 'open' },
    ]);
  });

  it('with a sheet of values for an association that shares no more', () => {
    const told = scenario({ questionnaire: cooperation })
      .organisation('Foyer', { way: 'single' })
      .share('P1.etat', 3);
    const dossier = dossierOf(told);
    expect(propose(dossier).parties[1]?.way).toBe('values');
    expect(opened(dossier).sheets).toMatchObject([
      { kind: 'individual' },
      { organisationId: told.idOf('Foyer'), kind: 'summary' },
    ]);
  });

  it('with actions that go on as new ones, their texts and state kept, in their order', () => {
    const told = scenario()
      .act('Écrire', { state: 'done' })
      .act('Rencontrer', { state: 'inProgress', owner: 'la direction', themeId: 'C1' })
      .act('Compter', { deadline: '2027-01-10', means: 'deux matinées', validatedBy: 'le bureau' });
    const dossier = dossierOf(told);
    const [, second, third] = dossier.actions;
    const { actions, round } = opened(dossier);
    expect(actions).toEqual([
      { ...second, ...here(actions[0]), roundId: round.id, position: 0, carriedFrom: second?.id },
      { ...third, ...here(actions[1]), roundId: round.id, position: 1, carriedFrom: third?.id },
    ]);
    expect(actions.map(({ id }) => id)).not.toContain(second?.id);
  });

  it('without the actions of an association that does not take part', () => {
    const told = scenario().organisation('Foyer').act('Rencontrer');
    const nous = { organisationId: told.idOf('Nous'), partnerIds: [], way: 'single' as const };
    expect(opened(dossierOf(told), { parties: [nous] }).actions).toEqual([]);
  });

  it('without the theme of an action that the questionnaire no longer has', () => {
    const told = scenario().act('Rencontrer', { themeId: 'C1' });
    const without = {
      ...cooperation,
      dimensions: cooperation.dimensions.filter(({ id }) => id !== 'C'),
    };
    expect(opened(dossierOf(told), {}, without).actions).toMatchObject([{ themeId: null }]);
  });

  it('with the matrix of the bilan before it, its rows under ids of their own, if that is wanted', () => {
    const told = scenario().complement({
      rows: [{ kind: 'means', label: 'Minibus', stances: { Nous: 'seeks', Foyer: 'brings' } }],
      relations: [['Nous', 'Foyer', 3]],
    });
    const dossier = dossierOf(told);
    const [before] = dossier.matrices;
    const { matrices, round } = opened(dossier, { copiesMatrix: true });
    expect(matrices).toEqual([
      {
        ...before,
        roundId: round.id,
        rows: before?.rows.map((row, index) => ({ ...row, id: matrices[0]?.rows[index]?.id })),
      },
    ]);
    expect(matrices[0]?.rows[0]?.id).not.toBe(before?.rows[0]?.id);
    expect(opened(dossier, { copiesMatrix: false }).matrices).toEqual([]);
  });

  it('asks nobody about themselves, and about each partner once', () => {
    const told = scenario();
    const [nous, foyer] = [told.idOf('Nous'), told.idOf('Foyer')];
    const party = { organisationId: nous, partnerIds: [nous, foyer, foyer], way: 'each' as const };
    expect(opened(dossierOf(told), { parties: [party, party] }).round.parties).toMatchObject([
      { organisationId: nous, partnerIds: [foyer] },
    ]);
  });

  it('in any dossier: it holds together, and nothing of what was there has changed', () => {
    const held = fc.property(arbitraryDossier(), fc.boolean(), (dossier, copiesMatrix) => {
      const before = structuredClone(dossier);
      const { after, rounds, sheets, actions, matrices } = opened(dossier, {
        copiesMatrix,
        carriedActionIds: dossier.actions.map(({ id }) => id),
      });
      expect(dossier).toEqual(before);
      expect(checkReferences(after, questionnairesByKey)).toBeNull();
      const fresh = new Set([...rounds, ...sheets, ...actions].map(({ id }) => id));
      expect(fresh.size).toBe(1 + sheets.length + actions.length);
      expect(matrices.every(({ roundId }) => roundId === rounds[0].id)).toBe(true);
      expect(after.rounds.at(-1)?.position).toBe(
        1 + Math.max(-1, ...before.rounds.map(({ position }) => position)),
      );
    });
    fc.assert(held, { numRuns: 200 });
  });
});

const here = (action: { readonly id: string } | undefined) => ({ id: action?.id });

describe('the newest version of a questionnaire', () => {
  it('goes by its numbers, not by its letters', () => {
    const keys = ['essai@1.9.0', 'essai@1.10.0', 'autre@2.0.0', 'essai@1.9.12'];
    expect(newestVersion('essai', keys)).toEqual({ id: 'essai', version: '1.10.0' });
  });

  it('is none where there is no such questionnaire', () => {
    expect(newestVersion('essai', ['autre@1.0.0'])).toBeNull();
  });
});
