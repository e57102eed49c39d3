/** Before the first answer: naming partners, choosing forms. */
import { describe, expect, it } from 'vitest';
import { addPartner } from '#src/core/addPartner.ts';
import { chooseForm } from '#src/core/chooseForm.ts';
import { chooseRound } from '#src/core/chooseRound.ts';
import { newDossier } from '#src/core/newDossier.ts';

describe('naming a partner', () => {
  it('adds an association at the end, about which only the own party is asked', () => {
    let last = 0;
    const dossier = newDossier(
      {
        organisationName: 'Nous',
        title: '',
        partnerName: 'Foyer',
        way: 'each',
        mode: 'express',
        questionnaire: { id: 'cooperation', version: '1.0.0' },
        roundLabel: 'Bilan de départ',
      },
      { now: '2026-11-23T08:00:00.000Z', today: '2026-11-23', newId: () => `id-${last++}` },
    );
    const [round] = dossier.rounds;
    if (round === undefined) throw new Error('No round');
    const other = {
      organisationId: 'id-1',
      partnerIds: [],
      way: 'each',
      state: 'gathering',
    } as const;
    round.parties.push({ ...other, partnerIds: [] });
    const chosen = chooseRound(dossier);
    if (chosen === null) throw new Error('No round to choose');
    const added = addPartner(dossier, chosen, { id: 'new', name: 'Tilleuls' });
    expect(added.organisation).toEqual({ id: 'new', name: 'Tilleuls', position: 2 });
    expect(added.round.parties.map(({ partnerIds }) => partnerIds)).toEqual([['id-1', 'new'], []]);
  });
});

describe('the forms envisaged', () => {
  it.each([
    [['ne-sait-pas'], 'fusion', true, ['fusion']],
    [['fusion'], 'collectif', true, ['collectif', 'fusion']],
    [['collectif', 'fusion'], 'ne-sait-pas', true, ['ne-sait-pas']],
    [['collectif', 'fusion'], 'fusion', false, ['collectif']],
    [['collectif'], 'collectif', false, ['ne-sait-pas']],
    [['ne-sait-pas'], 'ne-sait-pas', false, ['ne-sait-pas']],
  ] as const)('%j, then %s %s: %j', (forms, form, isChosen, expected) => {
    expect(chooseForm(forms, form, isChosen)).toEqual(expected);
  });
});
