/**
 * « Un exemple avec plusieurs associations »: a solidarity pantry, a day centre and an association that helps families,
 * in a medium town, prepare a common welcome. Two bilans, six months apart; the families joined in between, and share
 * their values only. Everybody and everything in it is invented.
 */
import type { Dossier, Organisation, Party, Profile } from '#src/core/dossier.ts';
import type { Language } from '#src/i18n/language.ts';
import { daysAfter } from './daysAfter.ts';
import {
  DAY_CENTRE_AT_START,
  DAY_CENTRE_LATER,
  DAY_CENTRE_ON_FAMILIES,
  DAY_CENTRE_ON_PANTRY,
  FAMILIES_SHARED,
  PANTRY_AT_START,
  PANTRY_LATER,
  PANTRY_ON_DAY_CENTRE,
  PANTRY_ON_FAMILIES,
} from './severalAnswers.ts';
import { severalConclusions } from './severalConclusions.ts';
import { severalMatrix } from './severalMatrix.ts';
import { severalNotes } from './severalNotes.ts';
import { agreed, counted, eachOnASheet, shared } from './severalSheets.ts';
import { severalWords } from './severalWords.ts';

const DAYS_SINCE = 4;
const DAYS_BETWEEN = 184;

export function severalAssociations(
  language: Language,
  { today, newId }: { today: string; newId: () => string },
): Dossier {
  const words = severalWords[language];
  const later = daysAfter(today, -DAYS_SINCE);
  const start = daysAfter(later, -DAYS_BETWEEN);
  const named = (name: string, position: number) => ({ id: newId(), name, position });
  const pantry = { ...named(words.pantry, 0), profile: PANTRY_PROFILE };
  const dayCentre = { ...named(words.dayCentre, 1), profile: DAY_CENTRE_PROFILE };
  const families = named(words.families, 2);
  const [startId, laterId] = [newId(), newId()];
  const at = (roundId: string, { id }: Organisation) => ({ roundId, organisationId: id });
  const places = {
    pantryAtStart: at(startId, pantry),
    dayCentreAtStart: at(startId, dayCentre),
    pantryLater: at(laterId, pantry),
    dayCentreLater: at(laterId, dayCentre),
  };
  const gathered = [
    eachOnASheet(places.pantryAtStart, 'paper', newId, [[PANTRY_AT_START, dayCentre.id]]),
    counted(places.dayCentreAtStart, newId, DAY_CENTRE_AT_START, pantry.id),
    agreed(places.pantryAtStart, newId, AGREED_AT_START, words.startAgreed, dayCentre.id),
    eachOnASheet(places.pantryLater, 'apart', newId, [
      [PANTRY_LATER, null],
      [PANTRY_ON_DAY_CENTRE, dayCentre.id],
      [PANTRY_ON_FAMILIES, families.id],
    ]),
    agreed(places.pantryLater, newId, AGREED_LATER, words.laterAgreed, families.id),
    eachOnASheet(places.dayCentreLater, undefined, newId, [
      [DAY_CENTRE_LATER, null],
      [DAY_CENTRE_ON_PANTRY, pantry.id],
      [DAY_CENTRE_ON_FAMILIES, families.id],
    ]),
    shared(at(laterId, families), newId, FAMILIES_SHARED),
  ];
  const round = { questionnaire: { id: 'cooperation', version: '1.0.0' } };
  return {
    dossier: {
      id: newId(),
      title: words.title,
      createdAt: `${start}T08:00:00.000Z`,
      ownOrganisationId: pantry.id,
      forms: ['convention', 'mutualisation'],
    },
    organisations: [pantry, dayCentre, families],
    rounds: [
      {
        ...round,
        id: startId,
        label: words.rounds.start,
        position: 0,
        startedOn: start,
        mode: 'express',
        parties: [
          shownParty(pantry, [dayCentre], 'each', { on: start, people: 9, collected: ['paper'] }),
          shownParty(dayCentre, [pantry], 'each', {
            on: daysAfter(start, 4),
            people: 6,
            collected: ['paper'],
          }),
        ],
      },
      {
        ...round,
        id: laterId,
        label: words.rounds.sixMonths,
        position: 1,
        startedOn: later,
        mode: 'full',
        parties: [
          {
            ...shownParty(pantry, [dayCentre, families], 'each', {
              on: later,
              people: 8,
              collected: ['apart'],
            }),
            shares: { own: 'notes', complementarity: true },
          },
          {
            ...shownParty(dayCentre, [pantry, families], 'together'),
            shares: { own: 'spread', complementarity: true },
          },
          {
            ...shownParty(families, [pantry, dayCentre], 'together'),
            shares: { own: 'values', complementarity: false },
          },
        ],
      },
    ],
    sheets: gathered.flatMap(({ sheets }) => sheets),
    answers: gathered.flatMap(({ answers }) => answers),
    ...severalConclusions(places, words, { start, later, newId }),
    sharedNotes: severalNotes(words, places, { start, dayCentre, pantry, families, newId }),
    matrices: [
      severalMatrix(startId, [pantry.id, dayCentre.id], words, newId),
      severalMatrix(laterId, [pantry.id, dayCentre.id, families.id], words, newId),
    ],
  };
}

const PANTRY_PROFILE: Profile = {
  employees: '1-10',
  authorisedEstablishment: 'no',
  cpom: 'no',
  ownsBuildings: 'no',
  receivesUsers: 'yes',
};

const DAY_CENTRE_PROFILE: Profile = {
  employees: '11-49',
  authorisedEstablishment: 'no',
  cpom: 'unknown',
  ownsBuildings: 'no',
  receivesUsers: 'yes',
};

interface ShownOn {
  readonly on: string;
  readonly people: number;
  readonly collected: ('apart' | 'paper')[];
}

const shownParty = (
  { id }: Organisation,
  partners: readonly Organisation[],
  way: Party['way'],
  shown?: ShownOn,
): Party => ({
  organisationId: id,
  partnerIds: partners.map((partner) => partner.id),
  way,
  state: 'shown',
  shares: { own: 'values', complementarity: true },
  ...(shown && {
    displays: [
      {
        kind: 'shown',
        at: `${shown.on}T17:30:00.000Z`,
        people: shown.people,
        present: shown.people,
        collected: shown.collected,
      },
    ],
  }),
});

/** What the group retained; `null`: no agreement. */
const AGREED_AT_START = { 'P4.etat': 2, 'V2.etat': 1 } as const;
const AGREED_LATER = { 'S5.etat': 1, 'V2.etat': 2, 'C2.etat': null } as const;
