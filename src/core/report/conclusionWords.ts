/** What the report says around what was concluded. Made by i18n. */
import type { ActionState } from '../action.ts';
import type { Audience, Orientation, Promised } from '../conclusion.ts';
import type { Collection } from '../session.ts';

export interface ConclusionWords {
  readonly title: string;
  /** « Un atelier propose des orientations ; le conseil d’administration décide. » */
  readonly intro: string;
  readonly nothing: string;
  readonly toSpecify: string;
  readonly why: string;
  readonly refusals: string;
  readonly orientation: {
    readonly title: string;
    readonly choices: Readonly<Record<Orientation, string>>;
    /** « Proposé au conseil : », before a choice that stands alone. */
    readonly proposed: string;
    readonly none: string;
    readonly reasons: string;
    readonly conditions: string;
    /** Of « pas maintenant ». */
    readonly reopen: string;
    readonly minority: string;
  };
  readonly known: string;
  readonly unknowns: {
    readonly title: string;
    readonly what: string;
    readonly who: string;
    readonly answer: string;
  };
  /** Head of a column of dates until which something is due. */
  readonly by: string;
  readonly nonNegotiables: string;
  readonly importance: { readonly title: string; readonly much: string; readonly quite: string };
  readonly mandate: {
    readonly title: string;
    readonly withWhom: string;
    readonly about: string;
    readonly until: string;
    readonly notToPromise: string;
    readonly reportsOn: string;
    readonly standing: string;
    readonly proposed: string;
    readonly given: (date: string) => string;
    /** A mandate that names nobody. */
    readonly somebody: string;
  };
  readonly announcements: {
    readonly title: string;
    readonly audience: string;
    readonly audiences: Readonly<Record<Audience, string>>;
    readonly who: string;
    readonly what: string;
    readonly on: string;
  };
  readonly promises: {
    readonly title: string;
    readonly promise: string;
    readonly toWhom: string;
    readonly states: Readonly<Record<Promised['state'], string>>;
  };
  /** Head of a column that says where a thing stands. */
  readonly state: string;
  readonly actions: {
    readonly title: string;
    readonly objective: string;
    readonly owner: string;
    readonly means: string;
    readonly validatedBy: string;
    readonly states: Readonly<Record<ActionState, string>>;
    readonly overdue: (state: string) => string;
  };
  readonly sentences: { readonly title: string; readonly intro: string };
  readonly staffBody: { readonly title: string; readonly line: string; readonly advice: string };
}

export interface SessionWords {
  readonly title: string;
  readonly numbered: (number: string) => string;
  readonly when: string;
  /** « 2 h 30 », from whole hours and the minutes left. */
  readonly length: (hours: number, minutes: number) => string;
  readonly facilitator: string;
  readonly keyedBy: string;
  readonly people: string;
  readonly present: (people: number) => string;
  readonly excused: (people: number) => string;
  readonly invited: (people: number) => string;
  readonly collected: string;
  readonly collections: Readonly<Record<Collection, string>>;
  readonly confidential: string;
  readonly notConfidential: string;
  /** Of grids that somebody keyed in. */
  readonly paper: string;
  readonly remarks: string;
}

export interface StatusWords {
  readonly reviewed: (who: string | null) => string;
  readonly presented: (date: string | null) => string;
}

export interface MemoryWords {
  readonly nature: string;
  readonly purpose: string;
  readonly nothingWhy: string;
  readonly noRefusal: string;
  readonly where: string;
  readonly mandates: string;
  readonly noMandate: string;
  readonly over: string;
  readonly promises: string;
  readonly noPromise: string;
}

export interface SummaryWords {
  readonly more: string;
  readonly moreItems: (count: number) => string;
}

export interface DeliberationWords {
  readonly title: string;
  readonly intro: string;
  /** « après en avoir débattu, délibère : » */
  readonly resolves: string;
  readonly paragraphs: (facts: {
    association: string;
    title: string;
    round: string;
    orientation: string;
  }) => readonly string[];
}
