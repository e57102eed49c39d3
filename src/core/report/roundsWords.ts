/** What is said of several bilans of one association. Made by i18n. */
import type { Mode } from '../questionnaire.ts';
import type { Unseen } from '../whyUnseen.ts';

/** Why questions, partners or whole dimensions stay out of a comparison; in the order in which it is said. */
export const NOT_COMPARED = [
  'reworded',
  'added',
  'removed',
  'notAskedThen',
  'notAskedNow',
  'prospectiveThen',
  'prospectiveNow',
  'prospectiveBoth',
  'partnerOnlyThen',
  'partnerOnlyNow',
  'notValuedThen',
  'notValuedNow',
  'notValuedBoth',
] as const;
export type ReasonNotCompared = (typeof NOT_COMPARED)[number];

export interface RoundsWords {
  readonly title: string;
  readonly intro: string;
  /** How the changes are made, and why they may differ from the distance of two values. */
  readonly method: string;
  /** Where a change is not the distance of two levels as they are shown. */
  readonly rounded: string;
  readonly unseen: Readonly<Record<Unseen, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  /** « 2 · Bilan à 6 mois » */
  readonly numbered: (number: string, label: string) => string;
  /** « 2 · Bilan à 6 mois (23 mai 2027) » */
  readonly dated: (name: string, date: string) => string;
  /** « De « Bilan de départ » à « Bilan à 6 mois » » */
  readonly pair: (from: string, to: string) => string;
  /** « Bilan 1 à 2 » */
  readonly pairShort: (from: string, to: string) => string;
  /** « +0,4 » */
  readonly rise: (difference: string) => string;
  /** « −0,4 » */
  readonly fall: (difference: string) => string;
  readonly clear: string;
  readonly notClear: string;
  readonly onQuestions: (count: number) => string;
  /** « +1,2 sur 2 questions : changement net » */
  readonly change: (change: string, questions: string, reading: string) => string;
  readonly clearThemes: (count: number) => string;
  readonly unclearThemes: (count: number) => string;
  readonly themesNotCompared: (count: number) => string;
  readonly nothingCompared: string;
  readonly otherQuestionnaire: string;
  /** Where people answered in another way. */
  readonly otherWay: string;
  readonly lucidity: string;
  readonly notCompared: string;
  readonly reasons: Readonly<Record<ReasonNotCompared, (from: string, to: string) => string>>;
  readonly table: {
    readonly bilan: string;
    readonly who: string;
    /** « Bilan 1 à 2 : changement » */
    readonly change: (pair: string) => string;
    readonly dimensionsCaption: string;
    readonly themesCaption: (dimension: string) => string;
    readonly spreadCaption: (dimension: string) => string;
  };
  readonly figureCaption: string;
  readonly prospectiveCaption: string;
  /** « Besoins : ce qui existe ; Cap : qui le porte » */
  readonly join: (items: readonly string[]) => string;
}
