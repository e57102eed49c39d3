/** The colours of the light theme (src/styles/tokens.css) as a file writes them; a test holds the two together. */
import type { Hue, Shape } from '#src/ui/ShapeMark.tsx';

export const INK = '1d2733';
export const INK_2 = '4d5866';
export const LINE = 'ddd5c7';
/** Of the running head, as in print. */
export const RULE = '999999';
export const ACCENT = '0e5a61';

export const HUES = {
  projet: '1c5a9a',
  strategie: 'a8431a',
  complementarite: '1f6b4a',
  vision: '74408c',
} as const satisfies Record<Hue, string>;

export const SHAPES = {
  circle: '●',
  square: '■',
  triangle: '▲',
  diamond: '◆',
} as const satisfies Record<Shape, string>;
