/** A finished picture, as large as it is drawn. Lengths in CSS px. */
export interface Drawing {
  /** Needs nothing around it but the typeface. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The SVG without its texts, and these by themselves, on top of it: for who sets them otherwise. */
  readonly shapes: string;
  readonly texts: readonly DrawnText[];
}

export interface DrawnText {
  readonly words: string;
  /** Of the anchor, on the baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: 400 | 600;
  /** `#rrggbb` */
  readonly colour: string;
}
