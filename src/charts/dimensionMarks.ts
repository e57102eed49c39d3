/** Each dimension has a hue and a shape, in questionnaire order; shown only where they mean the dimension. */
import type { Hue, Shape } from '#src/ui/ShapeMark.tsx';

export interface DimensionMark {
  readonly hue: Hue;
  readonly shape: Shape;
}

const MARKS = [
  { hue: 'projet', shape: 'circle' },
  { hue: 'strategie', shape: 'square' },
  { hue: 'complementarite', shape: 'triangle' },
  { hue: 'vision', shape: 'diamond' },
] as const satisfies readonly DimensionMark[];

/** @param position of the dimension in its questionnaire, from 0; a fifth starts again with the first mark */
export const dimensionMark = (position: number): DimensionMark =>
  MARKS[position % MARKS.length] ?? MARKS[0];
