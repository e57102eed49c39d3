/** What the report says besides the result itself: titles, method, limits. Made by i18n, section by section. */

import type { Way } from '../dossier.ts';
import type { Mode } from '../questionnaire.ts';
import type {
  ConclusionWords,
  DeliberationWords,
  MemoryWords,
  SessionWords,
  StatusWords,
  SummaryWords,
} from './conclusionWords.ts';
import type { MatrixWords } from './matrixWords.ts';
import type { PartnersWords } from './partnersWords.ts';
import type { RecordWords } from './recordWords.ts';
import type { Preset } from './reportChoice.ts';
import type { RoundsWords } from './roundsWords.ts';

/** Heads and words of the tables for spreadsheets, where the report has none that fit. */
export interface TableWords {
  readonly kind: string;
  readonly kinds: Readonly<Record<'theme' | 'question', string>>;
  readonly partner: string;
  readonly inWords: string;
  readonly before: string;
  readonly coverage: string;
  readonly level: (level: number) => string;
  readonly unknown: string;
  readonly notApplicable: string;
  readonly blank: string;
  readonly given: string;
  readonly association: string;
  readonly round: string;
  readonly person: string;
  readonly answer: string;
}

export interface DocumentWords {
  /** « Support de discussion » */
  readonly nature: string;
  readonly draft: string;
  /** « ni note, ni classement, ni décision » */
  readonly natureSentence: string;
  /** « à usage interne » */
  readonly internal: string;
  readonly defaultTitle: string;
  readonly pageNumber: { readonly before: string; readonly between: string };
  readonly questionnaire: (name: string, version: string) => string;
  /** « ce qui existe · Les Amis du Parc » */
  readonly about: (what: string, partnerName: string) => string;
  /** « Projet : 2,4 » */
  readonly named: (name: string, value: string) => string;
  /** « Avec : », before what it names. */
  readonly label: (name: string) => string;
  /** « jusqu’au 23 mars 2027 » */
  readonly untilDate: (date: string) => string;
  /** « pour le 23 mars 2027 » */
  readonly byDate: (date: string) => string;
  readonly noPartner: string;
  readonly cover: {
    readonly partners: string;
    readonly round: string;
    readonly roundStarted: (round: string, date: string) => string;
    readonly way: string;
    readonly ways: Readonly<Record<Way, string>>;
    readonly mode: string;
    readonly modes: Readonly<Record<Mode, string>>;
    readonly edited: string;
    readonly status: string;
    readonly readers: string;
    readonly readersOf: Readonly<Record<Preset, string>>;
    readonly purpose: readonly string[];
    /** For those outside, who are not shown how answers differ. */
    readonly purposeOutside: readonly string[];
    readonly contents: string;
  };
  readonly essential: {
    readonly title: string;
    readonly radarTitle: string;
    readonly radarCaption: (levelCount: number) => string;
    readonly dimensionsCaption: (levelCount: number) => string;
    readonly dimension: string;
    readonly value: string;
    readonly reading: string;
    readonly first: string;
    readonly nothingFirst: string;
    readonly toVerify: string;
    readonly strengths: string;
    readonly noStrength: string;
    readonly unclear: string;
    readonly nothingUnclear: string;
    readonly unanswered: (questions: number) => string;
    /** How many more are further on. */
    readonly more: (count: number) => string;
    readonly start: string;
    readonly startWith: (dimension: string) => string;
    /** Some dimension has no value: they cannot be compared. */
    readonly startUnknown: string;
    readonly noStart: string;
    readonly discuss: string;
    readonly nothingToDiscuss: string;
  };
  /** Why the report holds no number. */
  readonly unseen: Readonly<Record<'hidden' | 'withheld' | 'nobody', readonly string[]>>;
  readonly status: StatusWords;
  readonly session: SessionWords;
  readonly conclusion: ConclusionWords;
  readonly record: RecordWords;
  /** Several associations together. */
  readonly partners: PartnersWords;
  readonly rounds: RoundsWords;
  readonly matrix: MatrixWords;
  readonly memory: MemoryWords;
  readonly summary: SummaryWords;
  readonly deliberation: DeliberationWords;
  readonly who: {
    readonly title: string;
    /** Without the method. */
    readonly alone: string;
    readonly together: string;
    readonly agreedOnly: string;
    readonly ways: Readonly<Record<Way, string>>;
    /** @param ways how, in words, where each answered apart in other ways than on the device */
    readonly gathered: (ways: string) => string;
    readonly modes: Readonly<Record<Mode, string>>;
  };
  readonly method: {
    /** Without who answered. */
    readonly alone: string;
    readonly nature: string;
    readonly natureParagraphs: readonly string[];
    readonly values: string;
    readonly valueItems: (levelCount: number) => readonly { lead: string; text: string }[];
    readonly bands: string;
    /** The limits of the bands, in words, from the lowest. */
    readonly bandLimits: (
      low: string,
      high: string,
    ) => {
      readonly toAddress: string;
      readonly inProgress: string;
      readonly strength: string;
    };
    readonly strengthRule: (middle: string) => string;
    readonly smallNumbers: string;
    readonly smallNumbersParagraph: string;
    readonly prospective: string;
    readonly prospectiveParagraph: (dimensions: string) => string;
  };
  readonly dimension: {
    readonly profileCaption: string;
    /** What the marks of a discussion are: of levels agreed, of values before, of both. */
    readonly marks: Readonly<Record<'retained' | 'before' | 'both', string>>;
    /** What the lanes of a theme are, where there are several. */
    readonly lanes: (lanes: string) => string;
    /** When only values were shared. */
    readonly valuesCaption: string;
    readonly themesCaption: (dimension: string) => string;
    readonly theme: string;
    readonly note: string;
    readonly answersCaption: (theme: string) => string;
    readonly view: string;
    readonly question: string;
    readonly answers: string;
    readonly notApplicable: string;
    readonly next: string;
  };
  /** What people outside the governance answered. */
  readonly secondLine: {
    readonly title: string;
    /** Why the two are never mixed. */
    readonly intro: string;
    readonly governance: (people: number) => string;
    readonly others: (people: number) => string;
  };
  readonly notes: {
    readonly shared: string;
    readonly own: string;
    readonly sharedIntro: string;
    readonly ownIntro: string;
    readonly discussion: string;
  };
  readonly agenda: {
    readonly title: string;
    readonly intro: string;
    readonly proposed: string;
    readonly later: string;
    readonly restOf: (reason: string, dimension: string) => string;
  };
  readonly annex: {
    readonly title: string;
    readonly counts: string;
    readonly countsIntro: string;
    readonly countsCaption: (dimension: string) => string;
    readonly noCounts: string;
    readonly unknown: string;
    readonly notApplicable: string;
    readonly blank: string;
    /** Number of people who gave a level. */
    readonly given: string;
    readonly questionnaire: string;
    readonly questionnaireSentence: (facts: {
      name: string;
      id: string;
      version: string;
    }) => string;
    readonly glossary: string;
  };
  readonly table: TableWords;
}
