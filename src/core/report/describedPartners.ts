/** What the associations of a bilan let one another see, in words: as the page, the report and its figures show it. */
import type { Agreement } from '../betweenAssociations.ts';
import type { Shares } from '../dossier.ts';

/**
 * `alone`: nobody else is in this bilan · `nobody`: no association shares anything · `viewer`: this one does not, so it
 * sees nothing of the others · `others`: it does, and has nobody to see · `several`: there is something to compare.
 */
export type PartnersState = 'alone' | 'nobody' | 'viewer' | 'others' | 'several';

export interface DescribedAssociation {
  readonly id: string;
  readonly name: string;
  /** In the dossier: its mark comes from there. */
  readonly position: number;
  readonly shares: Shares;
}

/** What one association says, on one line. */
export interface ComparedValue {
  readonly organisationId: string;
  /** Comparison value, 1…K; `null` without one. */
  readonly value: number | null;
  /** « 2,4 », or « – ». */
  readonly shown: string;
  readonly prospective: boolean;
}

export interface ComparedTheme {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** One per association of its dimension, in their order. */
  readonly values: readonly ComparedValue[];
  /** Distance between the furthest two; `null` where fewer than two can be compared. */
  readonly distance: number | null;
  /** The same in words: « 1,4 ». */
  readonly gap: string | null;
  /** « de 2 à 3,4 », naming nobody; `null` as above. */
  readonly range: string | null;
  readonly isFlagged: boolean;
  readonly agreement: Agreement | null;
  /** What its gap calls for, where it is flagged. */
  readonly sentence: string | null;
}

export interface ComparedDimension {
  readonly id: string;
  readonly name: string;
  /** In the questionnaire. */
  readonly position: number;
  /** Of the associations together: not of one by itself, nor of one about another. */
  readonly isCommon: boolean;
  /** Something was said by or of an association that does not share what it thinks of its partners: not counted. */
  readonly isPartial: boolean;
  /** Those of whom anything of this dimension may be seen, by position. */
  readonly associations: readonly DescribedAssociation[];
  readonly values: readonly ComparedValue[];
  readonly themes: readonly ComparedTheme[];
}

/** What one association says of another. */
export interface DescribedView {
  readonly speaker: DescribedAssociation;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly value: number | null;
  readonly shown: string;
  /** In the order of the themes. */
  readonly themes: readonly { readonly value: number | null; readonly shown: string }[];
}

export interface DescribedComplementarity {
  readonly name: string;
  readonly themes: readonly { readonly id: string; readonly shortName: string }[];
  /** Those that speak; each has a row. */
  readonly speakers: readonly DescribedAssociation[];
  /** Those that are spoken of; each has a column. */
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  /** Speaker by speaker, partner by partner; nothing where one was not asked about the other. */
  readonly views: readonly DescribedView[];
  /** Two associations, and what they see differently; not who sees more. */
  readonly asymmetries: readonly { readonly pair: string; readonly sentence: string }[];
}

export interface DescribedPartners {
  readonly state: PartnersState;
  readonly levelCount: number;
  /** Those of whom anything may be seen, by position. */
  readonly associations: readonly DescribedAssociation[];
  readonly dimensions: readonly ComparedDimension[];
  /** `null` unless somebody's view of its partners may be seen. */
  readonly complementarity: DescribedComplementarity | null;
  /** How the answers of one association to one theme are spread. */
  readonly spreads: readonly {
    readonly themeName: string;
    readonly associationName: string;
    readonly text: string;
  }[];
  readonly notes: readonly {
    readonly themeName: string;
    readonly associationName: string;
    readonly texts: readonly string[];
  }[];
  /** What limits the comparison: provisional, prospective, incomplete, without a value. About an association each. */
  readonly limits: readonly { readonly associationName: string; readonly text: string }[];
}
