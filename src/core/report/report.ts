/**
 * A finished report, as data. The screen, the print, the PDF, the Word file and the tables render the same blocks and
 * compute nothing: every number here is already rounded and in words.
 */
import type { DescribedTheme } from './describedResult.ts';

export interface Report {
  readonly title: string;
  /** Language of the document, as an attribute `lang`. */
  readonly language: string;
  readonly cover: Cover;
  readonly running: RunningTexts;
  readonly blocks: readonly Block[];
}

/** A picture that was made by this app: a PNG without anything else in the file. */
export interface Logo {
  readonly base64: string;
  /** In pixels of the picture. */
  readonly width: number;
  readonly height: number;
}

export interface Cover {
  /** `page`: a sheet of its own with the list of sections; `head`: a few lines above the first section. */
  readonly layout: 'page' | 'head';
  readonly logo: Logo | null;
  /** What kind of document it is: « Support de discussion ». */
  readonly nature: string;
  readonly title: string;
  readonly organisation: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** What the document is for, and what it is not. */
  readonly purpose: readonly string[];
  /** Title of the list of its sections. */
  readonly contentsTitle: string;
}

/** What each page says at its head and foot. */
export interface RunningTexts {
  /** « Association L’Étoile · Bilan de départ » */
  readonly subject: string;
  readonly nature: string;
  readonly questionnaire: string;
  /** The words around the two page numbers: « page 2 sur 14 ». */
  readonly pageNumber: { readonly before: string; readonly between: string };
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | CalloutBlock
  | PairBlock
  | PageBreakBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4;
  /** Unique in the report; `null` where nothing leads to it. */
  readonly id: string | null;
  readonly text: string;
  /** Position of the dimension that it opens, for its shape and hue. */
  readonly dimensionPosition: number | null;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  /** `aside` says how to read what follows; `plain` is the text itself. */
  readonly tone: 'plain' | 'aside';
}

export interface ListItem {
  /** What the item is about, set strong before its text. */
  readonly lead: string | null;
  readonly text: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface Column {
  readonly heading: string;
  /** Figures stand at the end, words at the start. */
  readonly align: 'start' | 'end';
  /** The room it wants: one line of its content, or a share of what is left. */
  readonly width: 'content' | 'narrow' | 'medium' | 'wide';
  /** Whether its cells say nothing without the heading, which is then repeated where columns do not stand side by side. */
  readonly isNamed?: boolean;
}

/** The first cell of each row is its header. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  /** Whether the heading right above says it already, for those who see. */
  readonly captionIsSaid: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export type FigureBlock =
  | RadarFigure
  | ProfileFigure
  | BilansFigure
  | OverlayFigure
  | OverlayRadarFigure;

interface Figure {
  readonly kind: 'figure';
  readonly caption: string;
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string;
  readonly levelCount: number;
}

export interface RadarFigure extends Figure {
  readonly chart: 'radar';
  readonly title: string;
  readonly axes: readonly {
    readonly id: string;
    readonly label: string;
    /** Position on the axis, 1…K; `null` leaves a gap. */
    readonly value: number | null;
    readonly shown: string;
    readonly prospective: boolean;
  }[];
}

export interface ProfileFigure extends Figure {
  readonly chart: 'profile';
  readonly dimensionPosition: number;
  readonly themes: readonly DescribedTheme[];
}

/** The themes of one dimension over several bilans: a line per bilan, with its number where the value is. */
export interface BilansFigure extends Figure {
  readonly chart: 'bilans';
  readonly title: string;
  /** In their order; the last is the latest. */
  readonly bilans: readonly {
    readonly roundId: string;
    readonly number: string;
    readonly name: string;
  }[];
  readonly themes: readonly {
    readonly id: string;
    readonly label: string;
    /** One per bilan. */
    readonly positions: readonly {
      readonly value: number | null;
      readonly isProspective: boolean;
      /** A line joins those that stand on the same questions. */
      readonly isCompared: boolean;
    }[];
    /** « Bilan 1 à 2 : +0,4 », one per pair that is compared. */
    readonly changes: readonly string[];
  }[];
}

/** An association in a figure: its mark comes from its position in the dossier. */
export interface FigureAssociation {
  readonly name: string;
  readonly position: number;
}

/** The profiles of several associations, theme by theme: one line, a mark for each. */
export interface OverlayFigure extends Figure {
  readonly chart: 'overlay';
  readonly title: string;
  readonly associations: readonly FigureAssociation[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** « écart 1,4 »; `null` where nothing is compared. */
    readonly gap: string | null;
    readonly isFlagged: boolean;
    readonly points: readonly {
      /** Position of its association in the dossier. */
      readonly position: number;
      /** 1…K */
      readonly value: number;
      readonly prospective: boolean;
    }[];
  }[];
}

/** The radars of several associations on the same axes. */
export interface OverlayRadarFigure extends Figure {
  readonly chart: 'overlayRadar';
  readonly title: string;
  readonly axes: readonly { readonly id: string; readonly label: string }[];
  readonly lines: readonly (FigureAssociation & {
    /** One per axis; `null` leaves a gap. */
    readonly points: readonly ({
      readonly value: number;
      readonly prospective: boolean;
    } | null)[];
  })[];
}

export interface CalloutBlock {
  readonly kind: 'callout';
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly ListItem[];
}

/** Two things that belong side by side where there is room, else one after the other. */
export interface PairBlock {
  readonly kind: 'pair';
  readonly first: readonly Block[];
  readonly second: readonly Block[];
}

export interface PageBreakBlock {
  readonly kind: 'pageBreak';
}

/** Every block in reading order, those of pairs included. */
export const flatBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) =>
    block.kind === 'pair' ? [...flatBlocks(block.first), ...flatBlocks(block.second)] : [block],
  );
