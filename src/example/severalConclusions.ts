/** What the associations of the second example concluded, decided to do and talked about, at the start and later. */
import type { Conclusion } from '#src/core/conclusion.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { type ConclusionPlace, emptyConclusion, emptyUnknown } from '#src/core/emptyConclusion.ts';
import { emptySession } from '#src/core/emptySession.ts';
import { daysAfter } from './daysAfter.ts';
import type { SeveralWords } from './severalWords.ts';

export interface SeveralPlaces {
  readonly pantryAtStart: ConclusionPlace;
  readonly dayCentreAtStart: ConclusionPlace;
  readonly pantryLater: ConclusionPlace;
  readonly dayCentreLater: ConclusionPlace;
}

type Concluded = Pick<Dossier, 'conclusions' | 'actions' | 'sessions' | 'discussions'>;

interface Making {
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
  actions: actions(places, words, making),
  sessions: sessions(places, words, making),
  discussions: discussions(places, making),
});

function pantryAtStart(
  place: ConclusionPlace,
  { startConclusion: words }: SeveralWords,
  { start, newId }: Making,
): Conclusion {
  const says = (text: string) => [{ id: newId(), text }];
  return {
    ...emptyConclusion(place),
    whyWeStarted: words.why,
    orientation: {
      ...{ choice: 'pursueIf', reasons: words.reasons },
      ...{ conditions: words.conditions, minority: words.minority },
    },
    known: says(words.known),
    unknowns: [
      {
        ...emptyUnknown(newId(), words.unknown),
        ...{ who: words.unknownWho, by: daysAfter(start, 45), answer: words.unknownAnswer },
      },
    ],
    nonNegotiables: says(words.nonNegotiable),
    refusals: says(words.refusal),
    mandates: [
      {
        ...{ id: newId(), ...words.mandate, until: daysAfter(start, 180) },
        ...{ reportsOn: daysAfter(start, 90), givenOn: daysAfter(start, 21) },
      },
    ],
    announcements: [
      {
        ...{ id: newId(), audience: 'volunteers', who: words.announcementWho },
        ...{ what: words.announcement, on: daysAfter(start, 14) },
      },
    ],
    promises: [
      {
        ...{ id: newId(), text: words.promise, toWhom: words.promiseTo },
        ...{ by: daysAfter(start, 60), state: 'kept' },
      },
    ],
    sentences: Object.entries(words.sentences).map(([themeId, text]) => ({
      ...{ id: newId(), themeId, state: 'accepted', text },
    })),
    importances: [
      { themeId: 'P4', importance: 3 },
      { themeId: 'V2', importance: 2 },
    ],
    status: { state: 'presented', reviewedBy: '', presentedOn: daysAfter(start, 21) },
  };
}

function pantryLater(
  place: ConclusionPlace,
  { laterConclusion: words }: SeveralWords,
  { later, newId }: Making,
): Conclusion {
  const says = (text: string) => [{ id: newId(), text }];
  return {
    ...emptyConclusion(place),
    whyWeStarted: words.why,
    orientation: {
      ...{ choice: 'pursueIf', reasons: words.reasons },
      ...{ conditions: words.conditions, minority: words.minority },
    },
    known: says(words.known),
    unknowns: [
      {
        ...emptyUnknown(newId(), words.unknown),
        ...{ who: words.unknownWho, by: daysAfter(later, 40), questionId: 'V1.etat' },
      },
    ],
    nonNegotiables: says(words.nonNegotiable),
    refusals: says(words.refusal),
    mandates: [
      {
        ...{ id: newId(), ...words.mandate, until: daysAfter(later, 120) },
        ...{ reportsOn: daysAfter(later, 75), givenOn: null },
      },
    ],
    announcements: [
      {
        ...{ id: newId(), audience: 'users', who: words.announcementWho },
        ...{ what: words.announcement, on: daysAfter(later, 20) },
      },
    ],
    sentences: Object.entries(words.sentences).map(([themeId, text]) => ({
      ...{ id: newId(), themeId, state: 'accepted', text },
    })),
    importances: [
      { themeId: 'S5', importance: 3 },
      { themeId: 'V3', importance: 2 },
    ],
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

/** Two are done, one was dropped, two go on in the next bilan. */
function actions(
  { pantryAtStart, pantryLater, dayCentreLater }: SeveralPlaces,
  { startActions, laterActions, dayCentreAction }: SeveralWords,
  { start, later, newId }: Making,
): Dossier['actions'] {
  const fresh = { carriedFrom: null, state: 'toDo' } as const;
  const begun = [
    { ...startActions.scenarios, themeId: 'S3', deadline: daysAfter(start, 60), state: 'done' },
    { ...startActions.listening, themeId: 'S4', deadline: daysAfter(start, 90), state: 'done' },
    { ...startActions.rules, themeId: 'V2', deadline: daysAfter(start, 120), state: 'inProgress' },
    { ...startActions.hours, themeId: 'S5', deadline: daysAfter(start, 120), state: 'toDo' },
    { ...startActions.visit, themeId: 'P3', deadline: null, state: 'dropped' },
  ] as const;
  const first = begun.map((action, position) => ({
    ...{ ...fresh, id: newId(), ...pantryAtStart, position },
    ...action,
  }));
  const carried = first
    .filter(({ state }) => state === 'inProgress' || state === 'toDo')
    .map((action, position) => ({
      ...action,
      ...{ id: newId(), ...pantryLater, position, carriedFrom: action.id },
      deadline: daysAfter(later, 60),
    }));
  const added = [
    { ...laterActions.trial, themeId: 'V3', deadline: daysAfter(later, 70) },
    { ...laterActions.meeting, themeId: 'C2', deadline: daysAfter(later, 30) },
  ].map((action, rank) => ({
    ...{ ...fresh, id: newId(), ...pantryLater, position: carried.length + rank },
    ...action,
  }));
  const theirs = {
    ...{ ...fresh, id: newId(), ...dayCentreLater, position: 0 },
    ...{ ...dayCentreAction, themeId: 'P1', deadline: daysAfter(later, 45) },
  };
  return [...first, ...carried, ...added, theirs];
}

const sessions = (
  { pantryAtStart, dayCentreAtStart, pantryLater, dayCentreLater }: SeveralPlaces,
  { sessions: words }: SeveralWords,
  { start, later, newId }: Making,
): Dossier['sessions'] => [
  {
    ...emptySession(pantryAtStart, newId(), 0),
    ...{ date: start, place: words.room, durationMinutes: 150, facilitator: words.facilitator },
    ...{ keyedBy: words.keyedBy, present: 9, excused: 1, invited: 11, collected: ['paper'] },
    remarks: words.startRemarks,
  },
  {
    ...emptySession(dayCentreAtStart, newId(), 0),
    ...{ date: daysAfter(start, 4), place: words.hall, durationMinutes: 120 },
    ...{ facilitator: words.consultant, present: 6, excused: 2, collected: ['paper'] },
  },
  {
    ...emptySession(pantryLater, newId(), 0),
    ...{ date: later, place: words.room, durationMinutes: 140, facilitator: words.consultant },
    ...{ present: 8, excused: 2, invited: 11, collected: ['apart'] },
    remarks: words.laterRemarks,
  },
  {
    ...emptySession(dayCentreLater, newId(), 0),
    ...{ date: daysAfter(later, -3), place: words.hall, durationMinutes: 120 },
    ...{ facilitator: words.consultant, present: 5, collected: ['together'] },
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
        ...{ ...about(questionId), until: daysAfter(later, 28) },
      })),
    },
  ];
}
