/** What the associations of the second example concluded, decided to do and talked about, at the start and later. */
import type { Conclusion } from '#src/core/conclusion.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { type ConclusionPlace, emptyConclusion, emptyUnknown } from '#src/core/emptyConclusion.ts';
import { emptySession } from '#src/core/emptySession.ts';
import { daysAfter } from './daysAfter.ts';
import { severalActions } from './severalActions.ts';
import type { SeveralWords } from './severalWords.ts';

export interface SeveralPlaces {
  readonly pantryAtStart: ConclusionPlace;
  readonly dayCentreAtStart: ConclusionPlace;
  readonly pantryLater: ConclusionPlace;
  readonly dayCentreLater: ConclusionPlace;
}

type Concluded = Pick<Dossier, 'conclusions' | 'actions' | 'sessions' | 'discussions'>;

export interface Making {
  /** The days of the two sessions, `YYYY-MM-DD`. */
  readonly start: string;
  readonly later: string;
  readonly newId: () => string;
}

export const severalConclusions = (
  places: SeveralPlaces,
  words: SeveralWords,
  making: Making,
): Concluded => ({
  conclusions: [
    pantryAtStart(places.pantryAtStart, words, making),
    pantryLater(places.pantryLater, words, making),
    dayCentreLater(places.dayCentreLater, words, making),
  ],
  actions: severalActions(places, words, making),
  sessions: sessions(places, words, making),
  discussions: discussions(places, making),
});

function pantryAtStart(
  place: ConclusionPlace,
  { startConclusion: words }: SeveralWords,
  { start, newId }: Making,
): Conclusion {
  const day = (count: number) => daysAfter(start, count);
  return {
    ...pantryConclusion(place, words, newId),
    unknowns: [
      {
        ...emptyUnknown(newId(), words.unknown),
        who: words.unknownWho,
        by: day(45),
        answer: words.unknownAnswer,
      },
    ],
    mandates: [
      { id: newId(), ...words.mandate, until: day(180), reportsOn: day(90), givenOn: day(21) },
    ],
    announcements: [
      {
        id: newId(),
        audience: 'volunteers',
        who: words.announcementWho,
        what: words.announcement,
        on: day(14),
      },
    ],
    promises: [
      { id: newId(), text: words.promise, toWhom: words.promiseTo, by: day(60), state: 'kept' },
    ],
    importances: [
      { themeId: 'P4', importance: 3 },
      { themeId: 'V2', importance: 2 },
    ],
    status: { state: 'presented', reviewedBy: '', presentedOn: day(21) },
  };
}

function pantryLater(
  place: ConclusionPlace,
  { laterConclusion: words }: SeveralWords,
  { later, newId }: Making,
): Conclusion {
  const day = (count: number) => daysAfter(later, count);
  return {
    ...pantryConclusion(place, words, newId),
    unknowns: [
      {
        ...emptyUnknown(newId(), words.unknown),
        who: words.unknownWho,
        by: day(40),
        questionId: 'V1.etat',
      },
    ],
    mandates: [
      { id: newId(), ...words.mandate, until: day(120), reportsOn: day(75), givenOn: null },
    ],
    announcements: [
      {
        id: newId(),
        audience: 'users',
        who: words.announcementWho,
        what: words.announcement,
        on: day(20),
      },
    ],
    importances: [
      { themeId: 'S5', importance: 3 },
      { themeId: 'V3', importance: 2 },
    ],
  };
}

type PantryWords = SeveralWords['startConclusion' | 'laterConclusion'];

/** What it concluded in the same form both times. */
function pantryConclusion(
  place: ConclusionPlace,
  words: PantryWords,
  newId: () => string,
): Conclusion {
  const says = (text: string) => [{ id: newId(), text }];
  return {
    ...emptyConclusion(place),
    whyWeStarted: words.why,
    orientation: {
      choice: 'pursueIf',
      reasons: words.reasons,
      conditions: words.conditions,
      minority: words.minority,
    },
    known: says(words.known),
    nonNegotiables: says(words.nonNegotiable),
    refusals: says(words.refusal),
    sentences: Object.entries(words.sentences).map(([themeId, text]) => ({
      id: newId(),
      themeId,
      state: 'accepted',
      text,
    })),
  };
}

const dayCentreLater = (
  place: ConclusionPlace,
  { dayCentreConclusion: words }: SeveralWords,
  { newId }: Making,
): Conclusion => ({
  ...emptyConclusion(place),
  whyWeStarted: words.why,
  orientation: { choice: 'pursue', reasons: words.reasons, conditions: '', minority: '' },
  nonNegotiables: [{ id: newId(), text: words.nonNegotiable }],
});

const sessions = (
  { pantryAtStart, dayCentreAtStart, pantryLater, dayCentreLater }: SeveralPlaces,
  { sessions: words }: SeveralWords,
  { start, later, newId }: Making,
): Dossier['sessions'] => [
  {
    ...emptySession(pantryAtStart, newId(), 0),
    date: start,
    place: words.room,
    durationMinutes: 150,
    facilitator: words.facilitator,
    keyedBy: words.keyedBy,
    present: 9,
    excused: 1,
    invited: 11,
    collected: ['paper'],
    remarks: words.startRemarks,
  },
  {
    ...emptySession(dayCentreAtStart, newId(), 0),
    date: daysAfter(start, 4),
    place: words.hall,
    durationMinutes: 120,
    facilitator: words.consultant,
    present: 6,
    excused: 2,
    collected: ['paper'],
  },
  {
    ...emptySession(pantryLater, newId(), 0),
    date: later,
    place: words.room,
    durationMinutes: 140,
    facilitator: words.consultant,
    present: 8,
    excused: 2,
    invited: 11,
    collected: ['apart'],
    remarks: words.laterRemarks,
  },
  {
    ...emptySession(dayCentreLater, newId(), 0),
    date: daysAfter(later, -3),
    place: words.hall,
    durationMinutes: 120,
    facilitator: words.consultant,
    present: 5,
    collected: ['together'],
  },
];

/** The pantry moved forward what it disagrees about, and put two points off. */
function discussions(
  { pantryAtStart, pantryLater }: SeveralPlaces,
  { start, later }: Making,
): Dossier['discussions'] {
  const about = (questionId: string) => ({ questionId, partnerId: null });
  return [
    {
      ...pantryAtStart,
      order: ['P4.etat', 'V1.etat', 'V2.etat', 'S4.appropriation', 'V3.etat'].map(about),
      parked: [{ ...about('V3.etat'), until: daysAfter(start, 30) }],
    },
    {
      ...pantryLater,
      order: ['V3.etat', 'V3.appropriation', 'S5.etat', 'V2.etat', 'V1.etat', 'S6.etat'].map(about),
      parked: ['V3.appropriation', 'S6.etat'].map((questionId) => ({
        ...about(questionId),
        until: daysAfter(later, 28),
      })),
    },
  ];
}
