import { item } from './blocks.ts';
import type { ListItem } from './report.ts';
import type { Words } from './words.ts';

/** At most so many signs, cut between words, with « … »; line breaks become spaces. */
export function shortened(text: string, mostSigns: number): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const signs = [...line];
  if (signs.length <= mostSigns) return line;
  const cut = signs.slice(0, mostSigns - 1).join('');
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.length - MOST_LOST));
  return `${atWord.trimEnd().replace(/[,;:–-]$/, '')}…`;
}

/** A word that is longer is cut inside. */
const MOST_LOST = 30;

/** The first items, and how many more the full report has. */
export function atMost(items: readonly ListItem[], most: number, words: Words): ListItem[] {
  const shown = items.slice(0, most);
  const left = items.length - shown.length;
  return left === 0 ? shown : [...shown, item(null, words.document.summary.moreItems(left))];
}
