/** One meeting, minute by minute: what fits into its time, and how its people best answer. */
import { minutesFor } from './progress.ts';
import type { Mode } from './questionnaire.ts';
import { SMALLEST_SHOWN_GROUP } from './smallGroups.ts';

/** Ways of answering that a meeting can plan; the other ones of a session are noted afterwards. */
export const PLANNED_WAYS = ['paper', 'hands', 'apart'] as const;
export type PlannedWay = (typeof PLANNED_WAYS)[number];

/** `keying`: a break for all but whoever keys in the grids. `reserve`: what is left when all is generous. */
export type StageKind =
  | 'welcome'
  | 'answers'
  | 'keying'
  | 'break'
  | 'overview'
  | 'points'
  | 'reserve'
  | 'next'
  | 'reading';

export interface Stage {
  readonly kind: StageKind;
  /** Minutes since the meeting began. */
  readonly from: number;
  /** At least 1. */
  readonly minutes: number;
}

export interface SessionAsked {
  /** `null`: not known yet; reckoned as a board of twelve. */
  readonly people: number | null;
  /** Whole minutes from welcome to end, 0 or more. */
  readonly minutes: number;
  /** How many answers each person is asked for, in either mode. */
  readonly cells: Readonly<Record<Mode, number>>;
  /** Chosen ones; none: those proposed. */
  readonly ways: readonly PlannedWay[];
  /** The mode of the round. */
  readonly mode: Mode;
}

export interface SessionAdvice {
  readonly mode: Mode;
  /**
   * `inRoom`: answering takes part of the meeting, so keep it short · `onDeviceBefore`, `shortSession`: everybody
   * answers in the days before, so there is time for all questions.
   */
  readonly modeReason: 'inRoom' | 'onDeviceBefore' | 'shortSession';
  readonly ways: readonly PlannedWay[];
  readonly waysReason: 'paperFromFive' | 'deviceUpToFour';
  /** What so few people answer apart is never shown. */
  readonly isTooFew: boolean;
  /** Minutes that one device takes to go round, everybody answering in the proposed mode. */
  readonly deviceMinutes: number;
}

export type SessionPlan = { readonly advice: SessionAdvice } & (
  | {
      readonly kind: 'planned';
      /** `before`: everybody has answered when the meeting begins. */
      readonly answering: 'inRoom' | 'before';
      readonly ways: readonly PlannedWay[];
      /** In order, without a gap; their minutes add up to those asked for. */
      readonly stages: readonly Stage[];
      /** How many points of ten minutes fit, 1 to 8. */
      readonly points: number;
    }
  /** Not even one point fits; it would from `shortestMinutes` on. */
  | { readonly kind: 'tooShort'; readonly shortestMinutes: number }
);

export const REFERENCE_MINUTES = 150;
export const MINUTES_PER_POINT = 10;
const TYPICAL_PEOPLE = 12;
const FEWEST_FOR_PAPER = 5;
/** Fewer hardly make a discussion: the other stages rather shrink. */
const ENOUGH_POINTS = 3;
const MOST_POINTS = 8;
/** From here on people need to get up once. */
const BREAK_FROM_MINUTES = 120;
/** Handing out, reading the rules, waiting for the slowest. */
const SETTLING_MINUTES = 10;
const SECONDS_PER_KEY = 2.5;
/** Reading a question aloud with its levels, raising cards, counting. */
const SECONDS_PER_COUNT = 75;

/** The meeting for the round's mode. Its reference is the workshop of 2 h 30 of the help. */
export function planSession(asked: SessionAsked): SessionPlan {
  const advice = adviseSession(asked);
  const ways = waysOf(asked);
  const inRoom = isAnsweredBefore(asked) ? null : layOut(stagesInRoom(asked), asked.minutes);
  const laidOut = inRoom ?? layOut(stagesAfterAnswers(asked.minutes), asked.minutes);
  if (laidOut === null)
    return { kind: 'tooShort', advice, shortestMinutes: shortest(stagesAfterAnswers(0)) };
  const answering = inRoom === null ? 'before' : 'inRoom';
  return { kind: 'planned', advice, answering, ways, ...laidOut };
}

/** Minutes of the shortest meeting in which people can answer and talk about one point. */
export const shortestInRoom = (asked: SessionAsked) => shortest(stagesInRoom(asked));

/** Minutes that one person needs, on paper or on the device, with time to read twice. */
export const calmMinutes = (cells: number) => inFives(minutesFor(cells) + SETTLING_MINUTES);

function adviseSession(asked: SessionAsked): SessionAdvice {
  const ways = proposedWays(asked);
  const chosen = waysOf(asked);
  const express = { ...asked, mode: 'express' } as const;
  const isCrowdedOut = (layOut(stagesInRoom(express), asked.minutes)?.points ?? 0) < ENOUGH_POINTS;
  const modeReason =
    chosen.includes('hands') || !(isCrowdedOut || isAnsweredBefore(express))
      ? 'inRoom'
      : isDeviceOnly(chosen)
        ? 'onDeviceBefore'
        : 'shortSession';
  const mode = modeReason === 'inRoom' ? 'express' : 'full';
  return {
    mode,
    modeReason,
    ways,
    waysReason: ways.includes('paper') ? 'paperFromFive' : 'deviceUpToFour',
    isTooFew: peopleOf(asked) < SMALLEST_SHOWN_GROUP,
    deviceMinutes: deviceMinutes({ ...asked, mode }),
  };
}

/** A meeting of nobody is reckoned as one of one person: answering it takes time. */
const peopleOf = ({ people }: SessionAsked) => Math.max(1, people ?? TYPICAL_PEOPLE);

const proposedWays = (asked: SessionAsked): PlannedWay[] =>
  peopleOf(asked) >= FEWEST_FOR_PAPER ? ['paper'] : ['apart'];

const waysOf = (asked: SessionAsked): readonly PlannedWay[] =>
  asked.ways.length > 0 ? asked.ways : proposedWays(asked);

const isDeviceOnly = (ways: readonly PlannedWay[]) => ways.every((way) => way === 'apart');

/** All questions, or one device for many people, would take the whole meeting. Hands are raised in it. */
function isAnsweredBefore(asked: SessionAsked): boolean {
  const ways = waysOf(asked);
  if (ways.includes('hands')) return false;
  return asked.mode === 'full' || (isDeviceOnly(ways) && peopleOf(asked) >= FEWEST_FOR_PAPER);
}

interface Room {
  readonly kind: StageKind;
  readonly shortest: number;
  readonly comfortable: number;
}

function stagesInRoom(asked: SessionAsked): Room[] {
  const answers = answeringMinutes(asked);
  return [
    { kind: 'welcome', shortest: 5, comfortable: 10 },
    { kind: 'answers', shortest: answers, comfortable: answers },
    waysOf(asked).includes('paper') ? keyingOf(asked) : BREAK,
    { kind: 'overview', shortest: 5, comfortable: 10 },
    ...AFTER_OVERVIEW,
  ];
}

const BREAK: Room = { kind: 'break', shortest: 5, comfortable: 10 };

const AFTER_OVERVIEW: readonly Room[] = [
  { kind: 'points', shortest: 0, comfortable: 0 },
  { kind: 'reserve', shortest: 0, comfortable: 0 },
  { kind: 'next', shortest: 10, comfortable: 20 },
  { kind: 'reading', shortest: 5, comfortable: 10 },
];

function stagesAfterAnswers(minutes: number): Room[] {
  const [points, ...rest] = AFTER_OVERVIEW;
  return [
    { kind: 'welcome', shortest: 5, comfortable: 10 },
    { kind: 'overview', shortest: 5, comfortable: 10 },
    ...(points ? [points] : []),
    ...(minutes >= BREAK_FROM_MINUTES ? [BREAK] : []),
    ...rest,
  ];
}

/** Ways go on at the same time; beside another one, the device is for those who answer in the days before. */
function answeringMinutes(asked: SessionAsked): number {
  const cells = asked.cells[asked.mode];
  const ways = waysOf(asked);
  const byHands = inFives((cells * SECONDS_PER_COUNT) / 60);
  if (isDeviceOnly(ways)) return deviceMinutes(asked);
  return Math.max(
    ways.includes('paper') ? calmMinutes(cells) : 0,
    ways.includes('hands') ? byHands : 0,
  );
}

/** One person after the other, and a minute to hand over. */
const deviceMinutes = (asked: SessionAsked) =>
  inFives(peopleOf(asked) * (minutesFor(asked.cells[asked.mode]) + 1));

function keyingOf(asked: SessionAsked): Room {
  const keys = peopleOf(asked) * asked.cells[asked.mode];
  const needed = Math.max(10, inFives((keys * SECONDS_PER_KEY) / 60));
  return { kind: 'keying', shortest: needed, comfortable: Math.max(15, needed) };
}

const inFives = (minutes: number) => Math.ceil(minutes / 5) * 5;

const shortest = (rooms: readonly Room[]) =>
  MINUTES_PER_POINT + sum(rooms.map((room) => room.shortest));

const sum = (minutes: readonly number[]) => minutes.reduce((total, each) => total + each, 0);

/** Where minutes are left they make the close stages comfortable, then generous; what remains is kept in reserve. */
const GENEROUS: readonly StageKind[] = [
  'next',
  'keying',
  'break',
  'overview',
  'welcome',
  'reading',
];
const GENEROUS_MINUTES: Partial<Record<StageKind, number>> = { keying: 5, break: 5, next: 10 };

/** `null`: not one point fits. */
function layOut(
  rooms: readonly Room[],
  minutes: number,
): { readonly stages: Stage[]; readonly points: number } | null {
  const fits = (needed: readonly number[]) =>
    Math.floor((minutes - sum(needed)) / MINUTES_PER_POINT);
  const comfortably = fits(rooms.map((room) => room.comfortable));
  const closely = fits(rooms.map((room) => room.shortest));
  const isComfortable = comfortably >= ENOUGH_POINTS;
  const points = isComfortable
    ? Math.min(MOST_POINTS, comfortably)
    : Math.min(ENOUGH_POINTS, closely);
  if (points < 1) return null;
  const given = new Map(
    rooms.map((room) => [room.kind, isComfortable ? room.comfortable : room.shortest]),
  );
  given.set('points', points * MINUTES_PER_POINT);
  let left = minutes - sum([...given.values()]);
  const give = (kind: StageKind, most: number) => {
    const more = Math.max(0, Math.min(left, most));
    given.set(kind, (given.get(kind) ?? 0) + more);
    left -= more;
  };
  const ofKind = (kind: StageKind) => rooms.find((room) => room.kind === kind);
  for (const kind of GENEROUS) {
    const room = ofKind(kind);
    if (room) give(kind, room.comfortable - (given.get(kind) ?? 0));
  }
  for (const kind of GENEROUS) if (ofKind(kind)) give(kind, GENEROUS_MINUTES[kind] ?? 0);
  give('reserve', left);
  let from = 0;
  const stages = rooms.flatMap(({ kind }): Stage[] => {
    const stage = { kind, from, minutes: given.get(kind) ?? 0 };
    from += stage.minutes;
    return stage.minutes > 0 ? [stage] : [];
  });
  return { stages, points };
}
