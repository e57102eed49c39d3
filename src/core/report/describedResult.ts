/** A result in words: what the results page, the report and every document show, as it is. */
import type { Wording } from '../questionnaireTexts.ts';
import type { Band, Basis, ValueStatus } from '../result.ts';

/** One row of dots: a question, or a question about one partner. */
export interface DescribedCell {
  readonly questionId: string;
  readonly partnerId: string | null;
  readonly partnerName: string | null;
  readonly ladder: 'etat' | 'appropriation';
  /** « ce qui existe » or « qui le porte ». */
  readonly ladderName: string;
  readonly text: string;
  readonly levels: Wording['levels'];
  /** People per level; `null` when only values were shared. */
  readonly counts: readonly number[] | null;
  /** Position on the scale, 1…K; `null` without a value. */
  readonly value: number | null;
  readonly before: number | null;
  /** « entre 2 et 3 », « à éclairer »… */
  readonly shown: string;
  /** Distribution in words: « niveau 2 : 4 · niveau 3 : 3 · ne sait pas : 2 ». */
  readonly distribution: string;
  /** Spread in words; `null` under two levels given. */
  readonly spread: string | null;
  readonly reading: string | null;
  /** An état question whose answers are spread: first a fact to check, not a matter of opinion. */
  readonly isFactToCheck: boolean;
  /** What the group agreed, beside what it was before; `null` without an agreement. */
  readonly agreed: string | null;
  /** The same as short as a cell of a table: « retenu 3 (avant : entre 2 et 3) ». */
  readonly retained: string | null;
  /** The level that the group agreed; `null` without one. */
  readonly agreedLevel: number | null;
  /** What would move it one level up; `null` without a value or at the top. */
  readonly next: string | null;
  readonly prompts: readonly string[];
}

export interface DescribedTheme {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly about: string;
  readonly basis: Basis;
  readonly status: ValueStatus;
  readonly value: number | null;
  /** « 2,4 », or « – ». */
  readonly shown: string;
  readonly band: Band | null;
  /** The band's name, or what stands in its place. */
  readonly bandName: string;
  /** What such a value says of the association; `null` without a value. */
  readonly reading: string | null;
  /** « une question sur deux »; `null` when complete. */
  readonly coverage: string | null;
  readonly pattern: { readonly name: string; readonly meaning: string } | null;
  /** Where its answers are furthest apart: one question (and partner), named; `null` where there is no difference. */
  readonly mostSpread: string | null;
  /** « ce qui existe : retenu 3 (avant : entre 2 et 3) », of each question on which the group agreed. */
  readonly retained: readonly string[];
  readonly cells: readonly DescribedCell[];
}

export interface DescribedDimension {
  readonly id: string;
  readonly name: string;
  readonly intro: string;
  readonly basis: Basis;
  readonly status: ValueStatus;
  readonly value: number | null;
  readonly shown: string;
  readonly band: Band | null;
  readonly bandName: string;
  readonly reading: string | null;
  readonly coverage: string;
  readonly themes: readonly DescribedTheme[];
}

/** Something to settle or to verify, with its reason. */
export interface DescribedPriority {
  readonly themeId: string;
  readonly themeName: string;
  readonly questionId: string;
  readonly question: string;
  readonly reason: string;
  /** Why this theme comes first. */
  readonly why: string | null;
}

export interface DescribedPoint {
  readonly questionId: string;
  readonly partnerId: string | null;
  readonly themeName: string;
  readonly question: string;
  /** Why it comes up, in a few words: « les réponses diffèrent », « une réponse à part »… */
  readonly why: string;
  /** The same with what the answers say of it. */
  readonly reason: string;
}

export interface DescribedResult {
  readonly levelCount: number;
  /** « 9 personnes ont répondu. » and what limits it. */
  readonly who: readonly string[];
  readonly dimensions: readonly DescribedDimension[];
  /** Name of the dimension clearly behind, or `null`. */
  readonly startWith: string | null;
  /** Whether the dimensions can be compared at all; if not, nothing is said of where to start. */
  readonly startIsKnown: boolean;
  readonly strengths: readonly DescribedTheme[];
  readonly toAddress: readonly DescribedTheme[];
  readonly unclear: readonly DescribedCell[];
  readonly prerequisites: readonly DescribedPriority[];
  readonly toVerify: readonly DescribedPriority[];
  /** The whole agenda; the first `proposedPoints` are proposed. */
  readonly agenda: readonly DescribedPoint[];
  readonly proposedPoints: number;
}
