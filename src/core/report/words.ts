/**
 * The words that the core needs to say what it computed. A typed record, made by i18n in the document's language:
 * the core decides what is said, i18n how.
 */
import type { AgendaReason, VerifyReason } from '../result.ts';
import type { DocumentWords } from './documentWords.ts';

export interface Words {
  /** A number that is already rounded: « 2,4 ». */
  readonly number: (rounded: number) => string;
  readonly date: (date: string) => string;
  /** A time in UTC where the reader is: « 23 novembre 2026 à 15 h 10 ». */
  readonly moment: (time: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly value: {
    /** « entre 2 et 3 » for a median of 2.5. */
    readonly between: (low: string, high: string) => string;
    readonly none: string;
  };
  readonly status: {
    readonly unclear: string;
    readonly unanswered: string;
    readonly notApplicable: string;
    readonly noAgreement: string;
    /** A theme or dimension with too few values. */
    readonly notValued: string;
    readonly prospective: string;
  };
  readonly coverage: {
    /** « une question sur deux » */
    readonly questions: (valued: number, applicable: number) => string;
    readonly themes: (valued: number, applicable: number) => string;
  };
  readonly spread: {
    readonly close: string;
    readonly spread: string;
    readonly apart: (count: number) => string;
    /** « 9 sur 12 sur deux niveaux voisins ; de 1 à 4 » */
    readonly sentence: (facts: {
      near: number;
      people: number;
      lowest: number;
      highest: number;
    }) => string;
    readonly allSame: (people: number, level: number) => string;
    /** « Réponses les plus écartées : qui le porte – de 1 à 4… » */
    readonly most: (question: string, sentence: string) => string;
    /** The same of fewer than five people, whose spread has no name. */
    readonly mostOfFew: (question: string, sentence: string) => string;
  };
  readonly counts: {
    readonly level: (level: number, people: number) => string;
    readonly unknown: (people: number) => string;
    readonly notApplicable: (people: number) => string;
    readonly blank: (people: number) => string;
  };
  readonly agreed: {
    readonly level: (level: string, before: string | null) => string;
    readonly unknown: string;
    readonly notApplicable: string;
    readonly noAgreement: string;
    /** As short as a cell of a table: « retenu 3 (avant : entre 2 et 3) », « pas d’accord (avant : 2) ». */
    readonly briefly: {
      readonly level: (level: string) => string;
      readonly unknown: string;
      readonly notApplicable: string;
      readonly noAgreement: string;
      readonly withBefore: (what: string, before: string) => string;
    };
  };
  readonly agendaReason: Readonly<Record<AgendaReason, string>>;
  readonly verifyReason: Readonly<Record<Exclude<VerifyReason, 'levelOne'>, string>> & {
    readonly levelOne: (people: number) => string;
  };
  /** Before an état question whose answers are spread: first a fact to check. */
  readonly factToCheck: string;
  readonly people: {
    readonly count: (people: number) => string;
    readonly provisional: string;
    readonly everybody: string;
    readonly valuesOnly: string;
  };
  readonly document: DocumentWords;
}
