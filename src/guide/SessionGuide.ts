/**
 * What is said and done in a session, once in each language: the help, the script and the printed sheets show it. Too
 * long for messages, and only needed where one of them is open.
 */
import type { PaperNeeded, Printout } from '#src/core/printouts.ts';
import type { PlannedWay, StageKind } from '#src/core/sessionPlan.ts';

/** What can be printed, and how much paper it takes. */
export interface PaperWords {
  /** Each by its name, and what it is for. */
  readonly printouts: Readonly<Record<Printout, Titled>>;
  readonly pages: (count: number) => string;
  /** How many answers each person is asked for. */
  readonly answers: (count: number) => string;
  readonly oneForEach: string;
  /** `sheets` are said where a copy has several pages. */
  readonly copies: (needed: PaperNeeded) => string;
}

/** Around the table of times. Times and lengths come in words. */
export interface ScriptWords {
  readonly from: string;
  readonly what: string;
  readonly total: (length: string) => string;
  readonly until: (length: string, begin: string, end: string) => string;
  readonly answeredBefore: string;
  readonly tooShort: (length: string, shortest: string) => string;
}

/** What the script depends on. */
export interface PlannedSession {
  readonly ways: readonly PlannedWay[];
  readonly answering: 'inRoom' | 'before';
  readonly points: number;
}

interface Titled {
  readonly title: string;
  readonly text: string;
}

export const SAYINGS = ['answering', 'showing', 'apart', 'staff', 'users', 'end'] as const;
export type SayingId = (typeof SAYINGS)[number];

export interface Saying {
  readonly title: string;
  /** For whoever facilitates; not said. */
  readonly before: readonly string[];
  /** To be said as it stands. */
  readonly words: readonly string[];
  readonly after: readonly string[];
}

/** Each of them in words, or a line to write on. */
export interface LetterFacts {
  readonly organisation: string;
  /** `null` while none is named. */
  readonly partners: string | null;
  readonly day: string;
  readonly begin: string;
  readonly end: string;
  readonly place: string;
  readonly questions: number;
  /** Of answering. */
  readonly minutes: number;
  readonly ways: readonly PlannedWay[];
  readonly answering: 'inRoom' | 'before';
}

export interface Letter {
  readonly title: string;
  readonly greeting: string;
  readonly opening: string;
  readonly parts: readonly Titled[];
  readonly closing: string;
}

export interface BookletFacts {
  readonly questions: number;
  readonly minutes: number;
  readonly levels: number;
  /** A function, or an empty text. */
  readonly keyedBy: string;
}

export interface ReturnFacts {
  readonly day: string;
}

export interface SessionGuide {
  readonly paper: PaperWords;
  readonly script: ScriptWords;
  readonly facilitation: readonly string[];
  readonly keyingIn: readonly string[];
  readonly stages: Readonly<Record<StageKind, (session: PlannedSession) => Titled>>;
  readonly thirtyMinutes: Titled;
  /** How the ten minutes of a point pass, in order. */
  readonly point: { readonly title: string; readonly steps: readonly string[] };
  readonly sayings: Readonly<Record<SayingId, Saying>>;
  readonly letter: (facts: LetterFacts) => Letter;
  readonly booklet: (facts: BookletFacts) => readonly Titled[];
  readonly returning: (facts: ReturnFacts) => {
    readonly opening: string;
    readonly changedMind: string;
    readonly notDared: string;
    readonly closing: readonly string[];
  };
}
