/** What the report says around a session: when answers were shown, what was discussed, what comes next. Made by i18n. */
export interface RecordWords {
  /** « Compte rendu de séance » */
  readonly nature: string;
  readonly natureOf: (date: string) => string;
  readonly intro: string;
  readonly who: string;
  readonly displays: {
    readonly title: string;
    /** @param people who had answered, `present` who were there; `null` where it is not said */
    readonly shown: (at: string, people: number | null, present: number | null) => string;
    readonly hidden: (at: string) => string;
  };
  readonly nothingDiscussed: string;
  readonly numbered: (number: string, point: string) => string;
  readonly explanation: string;
  readonly justification: string;
  readonly minority: string;
  readonly toCheck: string;
  readonly found: (answer: string) => string;
  readonly parked: string;
  readonly parkedUntil: (date: string) => string;
  readonly parkedWithoutDate: string;
  readonly ahead: string;
  readonly next: {
    readonly title: string;
    /** « Écrire le mandat (le secrétariat) » */
    readonly whatBy: (what: string, who: string) => string;
    readonly resume: (point: string) => string;
    readonly check: (what: string) => string;
    readonly report: (about: string) => string;
    readonly mandateEnds: (about: string) => string;
    readonly tell: (audience: string) => string;
    readonly promise: (what: string) => string;
    readonly meet: (place: string) => string;
  };
  readonly returns: {
    readonly titleOf: (date: string) => string;
    readonly undated: string;
    readonly intro: string;
    readonly changedMind: string;
    readonly notDared: string;
  };
  readonly table: {
    readonly order: string;
    readonly retained: string;
    readonly putOff: string;
  };
}
