/** What became of one association from bilan to bilan, in words: what the page, the report and every document show. */
import type { Unseen } from '../whyUnseen.ts';

/** A bilan of this association. */
export interface DescribedBilan {
  readonly roundId: string;
  /** « 2 »: its place among the bilans of the dossier, which its marks bear. */
  readonly number: string;
  readonly label: string;
  /** « 2 · Bilan à 6 mois » */
  readonly name: string;
  readonly date: string;
  /** « Express », « Complète » */
  readonly mode: string;
  /** « Questionnaire Coopération 1.0.0 » */
  readonly questionnaire: string;
  /** Why nothing of it can be told; `null` when something can. */
  readonly unseen: Unseen | null;
  /** How many people answered, and what limits it; or why nothing is told. */
  readonly who: readonly string[];
}

/** A theme or a dimension in one bilan. */
export interface DescribedPosition {
  readonly roundId: string;
  /**
   * 1…K, on what all bilans can be compared on; where it cannot be compared, the theme's own value, and of a dimension
   * none. `null` without one, or on another scale.
   */
  readonly value: number | null;
  /** Whether it stands on the same questions as in the other bilans. */
  readonly isCompared: boolean;
  /** « 2,4 », or « – ». */
  readonly shown: string;
  readonly isProspective: boolean;
  /** Where its answers are furthest apart, named; `null` where that cannot be said. */
  readonly spread: string | null;
}

/** Of one theme between two bilans, on the questions valued in both and unchanged. */
export interface DescribedThemeChange {
  /** « +0,4 » */
  readonly shown: string;
  /** « sur 2 questions » */
  readonly questions: string;
  readonly isClear: boolean;
  /** « changement net », « pas de changement net » */
  readonly reading: string;
  /** What a fall with closer answers means; `null` unless it is one. */
  readonly lucidity: string | null;
}

export interface ThemeOverTime {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Of each bilan that can be told, in their order. */
  readonly positions: readonly DescribedPosition[];
  /** Of each pair of `comparisons`, in their order; `null` where the theme cannot be compared. */
  readonly changes: readonly (DescribedThemeChange | null)[];
}

export interface DimensionOverTime {
  readonly id: string;
  readonly name: string;
  /** What the association thinks of partners that it names. */
  readonly isAboutPartners: boolean;
  /** As they are shown, two levels and the change between them do not add up somewhere. */
  readonly isRounded: boolean;
  readonly positions: readonly DescribedPosition[];
  readonly themes: readonly ThemeOverTime[];
}

/** What a comparison leaves out, for one reason. */
export interface NotCompared {
  /** « Reformulées dans la nouvelle version du questionnaire » */
  readonly reason: string;
  /** « Raison d’être : ce qui existe, qui le porte » */
  readonly items: readonly string[];
}

/** Two bilans, one after the other. */
export interface DescribedComparison {
  readonly fromRoundId: string;
  readonly toRoundId: string;
  /** « De « Bilan de départ » à « Bilan à 6 mois » » */
  readonly title: string;
  /** « de 1 à 2 » */
  readonly short: string;
  /** How many themes changed clearly, how many did not. */
  readonly summary: readonly string[];
  readonly isEmpty: boolean;
  readonly notCompared: readonly NotCompared[];
}

export interface DescribedChanges {
  readonly levelCount: number;
  /** All of this association, in their order. */
  readonly bilans: readonly DescribedBilan[];
  /** Those of which something can be told. */
  readonly told: readonly DescribedBilan[];
  readonly dimensions: readonly DimensionOverTime[];
  readonly comparisons: readonly DescribedComparison[];
}
