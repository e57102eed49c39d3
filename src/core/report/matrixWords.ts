/** What is said of a matrix of complementarity, on its page and in the report. Made by i18n. */
import type { MatrixKind, Stance } from '../matrix.ts';
import type { MatrixCounts } from '../matrixReading.ts';

/** One or more associations do the same: their names as a list, and how many they are. */
type Doing = (names: string, count: number) => string;

interface Finding {
  readonly title: string;
  readonly intro: string;
}

export interface MatrixWords {
  readonly title: string;
  readonly intro: string;
  readonly kinds: Readonly<Record<MatrixKind, string>>;
  readonly kind: string;
  /** Heads of the table that says how many rows there are, and of how many what is true. */
  readonly counts: Readonly<Record<Exclude<keyof MatrixCounts, 'nobodyConcerned'>, string>>;
  readonly countsTitle: string;
  readonly allKinds: string;
  readonly row: string;
  /** « Apporte », over the names of those who do. */
  readonly stances: Readonly<Record<Stance, string>>;
  readonly unsaid: string;
  readonly notes: string;
  readonly nothing: string;
  readonly matches: Finding & { readonly bring: Doing; readonly seek: Doing; readonly both: Doing };
  readonly overlaps: Finding & { readonly sentence: (names: string) => string };
  readonly uncoveredNeeds: Finding & {
    readonly sentence: Doing;
    readonly awaited: (names: string) => string;
  };
  readonly nobodyConcerned: Finding;
  readonly unasked: Finding & { readonly rows: (count: number) => string };
  readonly relations: {
    readonly title: string;
    readonly intro: string;
    /** From 0 to 5. */
    readonly levels: readonly string[];
    readonly level: (level: number, meaning: string) => string;
    readonly between: string;
    readonly ofFirst: string;
    readonly ofSecond: string;
    readonly reading: string;
    readonly same: (meaning: string) => string;
    readonly readings: Readonly<Record<'near' | 'apart', string>>;
    readonly oneMissing: (name: string) => string;
    /** Nobody has said anything yet. */
    readonly nobody: string;
    /** Of how many relations neither side has said anything. */
    readonly notToldYet: (count: number) => string;
  };
}
