/** A small dossier with known ids: one association, one named partner, two sheets, two answers. Parts stand in the order of reading. */
import type { Dossier } from '#src/core/dossier.ts';
import { nothingRecorded } from '#src/core/emptyConclusion.ts';

const id = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

export const ids = {
  dossier: id(1),
  own: id(2),
  partner: id(3),
  round: id(4),
  sheet: id(5),
  agreedSheet: id(6),
  otherDossier: id(7),
} as const;

export const exampleDossier: Dossier = {
  dossier: {
    id: ids.dossier,
    title: 'Mutualiser nos achats',
    createdAt: '2026-11-01T08:00:00.000Z',
    ownOrganisationId: ids.own,
    forms: ['mutualisation'],
  },
  organisations: [
    { id: ids.own, name: 'Les Tilleuls', position: 0 },
    { id: ids.partner, name: 'La Passerelle', position: 1 },
  ],
  rounds: [
    {
      id: ids.round,
      label: 'Bilan de départ',
      position: 0,
      startedOn: '2026-11-01',
      mode: 'express',
      questionnaire: { id: 'cooperation', version: '1.0.0' },
      parties: [
        { organisationId: ids.own, partnerIds: [ids.partner], way: 'each', state: 'gathering' },
      ],
    },
  ],
  sheets: [
    {
      id: ids.agreedSheet,
      roundId: ids.round,
      organisationId: ids.own,
      kind: 'agreed',
      number: 1,
      status: 'open',
    },
    {
      id: ids.sheet,
      roundId: ids.round,
      organisationId: ids.own,
      kind: 'individual',
      number: 1,
      status: 'open',
    },
  ],
  answers: [
    {
      sheetId: ids.sheet,
      questionId: 'C1.etat',
      partnerId: ids.partner,
      value: null,
      note: 'à voir avec eux',
      noteShared: true,
      revision: 1,
    },
    {
      sheetId: ids.sheet,
      questionId: 'P1.etat',
      partnerId: null,
      value: { kind: 'level', level: 3 },
      note: 'vu en conseil',
      noteShared: false,
      revision: 2,
    },
  ],
  ...nothingRecorded(),
};

/** Where the first question of the example's sheet is answered. */
export const firstQuestion = {
  dossierId: ids.dossier,
  sheetId: ids.sheet,
  questionId: 'P2.etat',
  partnerId: null,
} as const;
