/** Breaks a text into lines, since SVG does not. */
import { FONT_ON_SCREEN } from './typeface.ts';

export interface Lettering {
  /** CSS px. */
  readonly size: number;
  readonly weight: 400 | 600;
}

/** @returns lines at most `width` px wide; a word that is wider stands alone. The typeface must be loaded. */
export function wrapWords(text: string, width: number, { size, weight }: Lettering): string[] {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) return [text];
  canvas.font = `${weight} ${size}px ${FONT_ON_SCREEN}`;
  const lines: string[] = [];
  // Ordinary spaces only: the others hold words together.
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line === undefined || canvas.measureText(longer).width > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
