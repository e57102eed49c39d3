/** What is said of several associations together. */
import type { Agreement } from '../betweenAssociations.ts';

export interface PartnersWords {
  readonly title: string;
  readonly intro: string;
  /** In a document for all of them: whom it may be given to. @param names in words */
  readonly forThem: (names: string) => string;
  readonly radarTitle: string;
  readonly radarCaption: (levelCount: number) => string;
  /** @param dimension its name */
  readonly overlayTitle: (dimension: string) => string;
  readonly overlayCaption: string;
  readonly prospectiveCaption: string;
  /** @param isFlagged whether any gap of it is */
  readonly tableCaption: (dimension: string, isFlagged: boolean) => string;
  readonly dimensionsCaption: string;
  readonly gap: string;
  /** « écart 1,4 » */
  readonly gapOf: (gap: string) => string;
  /** « de 2 à 3,4 » */
  readonly range: (lowest: string, highest: string) => string;
  /** The same in a table, where it is flagged: « 1,4 * » */
  readonly flaggedGap: (gap: string) => string;
  readonly gaps: string;
  /** @param themes whose gaps are not flagged, in words */
  readonly elsewhere: (themes: string) => string;
  /** @param themes not flagged, to which an association has no value */
  readonly missingElsewhere: (themes: string) => string;
  readonly noGap: string;
  readonly nothingCompared: string;
  /** « Valeurs de 2 à 3,4 (écart 1,4). » */
  readonly gapFound: (range: string, gap: string) => string;
  /** What a gap calls for, by whom its theme is about; of a common one by the theme itself. */
  readonly calls: {
    readonly own: string;
    readonly partner: string;
    readonly common: (themeId: string) => string;
  };
  readonly complementarity: {
    readonly title: string;
    readonly intro: string;
    readonly caption: string;
    readonly themesCaption: string;
    readonly speaker: string;
    /** « L’Étoile parle du Relais » */
    readonly view: string;
    readonly about: (speaker: string, partner: string) => string;
    readonly whole: string;
    readonly asymmetries: string;
    readonly noAsymmetry: string;
    /** Where somebody does not share what it thinks of its partners: whose views are counted. */
    readonly partial: string;
    /** @param themes their names in words; empty where only the whole is apart */
    readonly asymmetry: (themes: string) => string;
  };
  readonly vision: {
    readonly title: (dimension: string) => string;
    readonly intro: string;
    readonly agreement: string;
    readonly agreements: Readonly<Record<Agreement, string>>;
    readonly notCompared: string;
    readonly level: string;
  };
  readonly spreads: { readonly title: string; readonly answers: string };
  readonly notes: { readonly title: string; readonly intro: string };
  readonly association: string;
  readonly limits: {
    readonly title: string;
    readonly provisional: string;
    readonly prospective: (dimensions: string) => string;
    /** @param coverage « une question sur deux » */
    readonly partly: (coverage: string, themes: string) => string;
    /** @param themes or dimensions without any value */
    readonly missing: (themes: string) => string;
  };
  /** Kinds of rows in the table for spreadsheets; `apart`: prospective, so not compared. */
  readonly table: { readonly compared: string; readonly apart: string; readonly view: string };
  /** « Association B » @param letter */
  readonly lettered: (letter: string) => string;
}
