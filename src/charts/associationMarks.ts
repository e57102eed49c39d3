/**
 * Each association has a hue, a shape and a line of its own, by its place in the dossier; none of them means a dimension.
 * Shapes and lines alone tell six apart in grey; a hollow shape is left to mean « prospective ».
 */
export type AssociationHue = 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth';
export type AssociationShape = 'star' | 'plus' | 'downTriangle' | 'cross' | 'hexagon' | 'bowTie';

export interface AssociationMark {
  readonly hue: AssociationHue;
  readonly shape: AssociationShape;
  /** `stroke-dasharray` of its line; `null`: unbroken. */
  readonly dashes: string | null;
}

const MARKS = [
  { hue: 'first', shape: 'star', dashes: null },
  { hue: 'second', shape: 'plus', dashes: '9 4' },
  { hue: 'third', shape: 'downTriangle', dashes: '2 3' },
  { hue: 'fourth', shape: 'cross', dashes: '9 3 2 3' },
  { hue: 'fifth', shape: 'hexagon', dashes: '15 5' },
  { hue: 'sixth', shape: 'bowTie', dashes: '5 2 1 2 1 2' },
] as const satisfies readonly AssociationMark[];

/** @param position of the association in its dossier, from 0; a seventh starts again with the first mark */
export const associationMark = (position: number): AssociationMark =>
  MARKS[position % MARKS.length] ?? MARKS[0];

/** In a square of 16, as large to the eye as the shapes of the dimensions. */
export const associationShapePaths: Record<AssociationShape, string> = {
  star: 'M8 .6 10.2 5.6 15.6 6.1 11.5 9.7 12.7 15 8 12.2 3.3 15 4.5 9.7 .4 6.1 5.8 5.6Z',
  plus: 'M5.8 1h4.4v4.8H15v4.4h-4.8V15H5.8v-4.8H1V5.8h4.8Z',
  downTriangle: 'M1 1.8h14L8 15Z',
  cross: 'M4 1 8 5 12 1 15 4 11 8 15 12 12 15 8 11 4 15 1 12 5 8 1 4Z',
  hexagon: 'M4.4 1.6h7.2L15.4 8l-3.8 6.4H4.4L.6 8Z',
  bowTie: 'M1 2 8 6.4 15 2v12L8 9.6 1 14Z',
};
