/**
 * « Un exemple avec plusieurs associations »: a solidarity pantry, a day centre and an association that helps families,
 * in a medium town, prepare a common welcome. Two bilans, six months apart; the families joined in between, and share
 * their values only. Everybody and everything in it is invented.
 */
import type { Answer, Dossier, Organisation, Party, Profile, Sheet } from '#src/core/dossier.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';
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
  type Signs,
} from './severalAnswers.ts';
import { severalConclusions } from './severalConclusions.ts';
import { severalMatrix } from './severalMatrix.ts';
import { type SeveralWords, severalWords } from './severalWords.ts';
import { valueOfSign } from './valueOfSign.ts';

const DAYS_SINCE = 4;
const DAYS_BETWEEN = 184;
const LEVEL_COUNT = 4;
const ABOUT_PARTNER = /^C/;

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
    shared(at(laterId, families), newId),
  ];
  const round = { questionnaire: { id: 'cooperation', version: '1.0.0' } };
  return {
    dossier: {
      ...{ id: newId(), title: words.title, createdAt: `${start}T08:00:00.000Z` },
      ...{ ownOrganisationId: pantry.id, forms: ['convention', 'mutualisation'] },
    },
    organisations: [pantry, dayCentre, families],
    rounds: [
      {
        ...{ ...round, id: startId, label: words.rounds.start, position: 0 },
        ...{ startedOn: start, mode: 'express' },
        parties: [
          shownParty(pantry, [dayCentre], 'each', { on: start, people: 9, collected: ['paper'] }),
          shownParty(dayCentre, [pantry], 'each', {
            ...{ on: daysAfter(start, 4), people: 6, collected: ['paper'] },
          }),
        ],
      },
      {
        ...{ ...round, id: laterId, label: words.rounds.sixMonths, position: 1 },
        ...{ startedOn: later, mode: 'full' },
        parties: [
          {
            ...shownParty(pantry, [dayCentre, families], 'each', {
              ...{ on: later, people: 8, collected: ['apart'] },
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
    sharedNotes: sharedNotes(words, places, { start, dayCentre, pantry, families, newId }),
    matrices: [
      severalMatrix(startId, [pantry.id, dayCentre.id], words, newId),
      severalMatrix(laterId, [pantry.id, dayCentre.id, families.id], words, newId),
    ],
  };
}

const PANTRY_PROFILE: Profile = {
  ...{ employees: '1-10', authorisedEstablishment: 'no', cpom: 'no' },
  ...{ ownsBuildings: 'no', receivesUsers: 'yes' },
};

const DAY_CENTRE_PROFILE: Profile = {
  ...{ employees: '11-49', authorisedEstablishment: 'no', cpom: 'unknown' },
  ...{ ownsBuildings: 'no', receivesUsers: 'yes' },
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
  ...{ organisationId: id, partnerIds: partners.map((partner) => partner.id) },
  ...{ way, state: 'shown', shares: { own: 'values', complementarity: true } },
  ...(shown && {
    displays: [
      {
        ...{ kind: 'shown', at: `${shown.on}T17:30:00.000Z` },
        ...{ people: shown.people, present: shown.people, collected: shown.collected },
      },
    ],
  }),
});

interface Filled {
  readonly sheets: readonly Sheet[];
  readonly answers: readonly Answer[];
}

const BLANK = { note: '', noteShared: false, revision: 1 } as const;

/** Whom a question is about: `partnerId` where it is about partners. */
const subjectOf = (questionId: string, partnerId: string | null) =>
  ABOUT_PARTNER.test(questionId) ? partnerId : null;

/** @param told signs by question, with the partner that they are about */
function eachOnASheet(
  place: ConclusionPlace,
  collected: 'apart' | 'paper' | undefined,
  newId: () => string,
  told: readonly (readonly [Signs, string | null])[],
): Filled {
  const people = Object.values(told[0]?.[0] ?? {})[0]?.length ?? 0;
  const sheets = Array.from(
    { length: people },
    (_, person): Sheet => ({
      ...{ id: newId(), ...place, kind: 'individual', number: person + 1, status: 'closed' },
      ...(collected && { collected }),
    }),
  );
  const answers = told.flatMap(([signs, partnerId]) =>
    Object.entries(signs).flatMap(([questionId, given]) =>
      sheets.flatMap(({ id: sheetId }, person): Answer[] => {
        const value = valueOfSign(given[person]);
        if (value === null) return [];
        return [
          { ...BLANK, sheetId, questionId, partnerId: subjectOf(questionId, partnerId), value },
        ];
      }),
    ),
  );
  return { sheets, answers };
}

/** As grids are counted: how many per level, and nobody in particular. */
function counted(
  place: ConclusionPlace,
  newId: () => string,
  signs: Signs,
  partnerId: string,
): Filled {
  const sheetId = newId();
  const present = Object.values(signs)[0]?.length ?? 0;
  const answers = Object.entries(signs).map(([questionId, given]): Answer => {
    const count = (sign: string) => given.split(sign).length - 1;
    return {
      ...{ ...BLANK, sheetId, questionId, partnerId: subjectOf(questionId, partnerId) },
      value: {
        kind: 'counts',
        levels: Array.from({ length: LEVEL_COUNT }, (_, rank) => count(`${rank + 1}`)),
        ...{ unknown: count('N'), notApplicable: count('O') },
      },
    };
  });
  return {
    sheets: [
      {
        ...{ id: sheetId, ...place, kind: 'tally', number: 1, status: 'closed' },
        ...{ present, collected: 'paper' },
      },
    ],
    answers,
  };
}

/** What the group retained; `null`: no agreement. */
const AGREED_AT_START = { 'P4.etat': 2, 'V2.etat': 1 } as const;
const AGREED_LATER = { 'S5.etat': 1, 'V2.etat': 2, 'C2.etat': null } as const;

interface AgreedWords {
  readonly note: string;
  readonly explanation: string;
  readonly minority?: string;
}

function agreed<QuestionId extends string>(
  place: ConclusionPlace,
  newId: () => string,
  levels: Readonly<Record<QuestionId, number | null>>,
  words: Readonly<Record<QuestionId, AgreedWords>>,
  partnerId: string,
): Filled {
  const sheetId = newId();
  const entries = Object.entries<number | null>(levels) as [QuestionId, number | null][];
  return {
    sheets: [{ id: sheetId, ...place, kind: 'agreed', number: 1, status: 'open' }],
    answers: entries.map(([questionId, level]) => ({
      ...{ ...BLANK, sheetId, questionId, partnerId: subjectOf(questionId, partnerId) },
      value: level === null ? { kind: 'noAgreement' } : { kind: 'level', level },
      ...words[questionId],
    })),
  };
}

function shared(place: ConclusionPlace, newId: () => string): Filled {
  const sheetId = newId();
  return {
    sheets: [{ id: sheetId, ...place, kind: 'summary', number: 1, status: 'closed' }],
    answers: Object.entries(FAMILIES_SHARED).map(([questionId, cell]) => ({
      ...{ ...BLANK, sheetId, questionId, partnerId: null },
      value:
        typeof cell === 'string'
          ? { kind: 'summary', status: cell, value: null, comparison: null }
          : { kind: 'summary', status: 'valued', value: cell[0], comparison: cell[1] },
    })),
  };
}

interface Telling {
  readonly start: string;
  readonly pantry: Organisation;
  readonly dayCentre: Organisation;
  readonly families: Organisation;
  readonly newId: () => string;
}

/** As they stand once somebody has read them, and one of a return in silence. */
function sharedNotes(
  words: SeveralWords,
  places: Readonly<Record<'pantryAtStart' | 'dayCentreAtStart' | 'pantryLater', ConclusionPlace>>,
  { start, pantry, dayCentre, families, newId }: Telling,
): SharedNote[] {
  const notesOf = (
    place: ConclusionPlace,
    notes: Readonly<Record<string, string>>,
    { id: partnerId }: Organisation,
  ) =>
    Object.entries(notes).map(([questionId, text], position) => ({
      ...{ id: newId(), ...place, position, kind: 'answer' as const, state: 'kept' as const },
      ...{ questionId, partnerId: subjectOf(questionId, partnerId), text, on: null },
    }));
  const atStart = notesOf(places.pantryAtStart, words.startNotes, dayCentre);
  return [
    ...atStart,
    {
      ...{ id: newId(), ...places.pantryAtStart, position: atStart.length, kind: 'notDared' },
      ...{ questionId: null, partnerId: null, text: words.startReturn, state: 'kept' },
      on: daysAfter(start, 7),
    },
    ...notesOf(places.dayCentreAtStart, words.startNotesDayCentre, pantry),
    ...notesOf(places.pantryLater, words.laterNotes, families),
  ];
}
