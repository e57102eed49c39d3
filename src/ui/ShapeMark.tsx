/** A hue that is always doubled by a shape, for readers who see no colour and printers that have none. */
import styles from './ShapeMark.module.css';

export type Shape = 'circle' | 'square' | 'triangle' | 'diamond';
export type Hue = 'projet' | 'strategie' | 'complementarite' | 'vision';

export const shapePaths: Record<Shape, string> = {
  circle: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13Z',
  square: 'M2 2h12v12H2Z',
  triangle: 'M8 1.5 15 14.5H1Z',
  diamond: 'M8 .5 15.5 8 8 15.5.5 8Z',
};

export function ShapeMark({ shape, hue }: { readonly shape: Shape; readonly hue: Hue }) {
  return (
    <svg className={styles.mark} data-hue={hue} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapePaths[shape]} />
    </svg>
  );
}
