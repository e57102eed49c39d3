import type { Content, ContentText } from 'pdfmake/interfaces';
import type { ListBlock, ListItem } from '#src/core/report/report.ts';
import { runsOf } from './printable.ts';

const ITEM_GAP = 3;

/** The list in two: its first item, to stand with what is above it, and the rest, counted on. */
export function writeList({ ordered, items }: ListBlock): Content[] {
  const parts = [items.slice(0, 1), items.slice(1)].filter((part) => part.length > 0);
  return parts.map((part, index): Content => {
    const written = part.map(writeItem);
    const margin: [number, number, number, number] = [0, 0, 0, index === parts.length - 1 ? 4 : 0];
    return ordered
      ? { ol: written, start: index === 0 ? 1 : 2, margin }
      : { ul: written, margin, markerColor: '#000000' };
  });
}

export function writeItem({ lead, text }: ListItem): ContentText {
  const strong = lead === null ? [] : runsOf(lead).map((run) => ({ ...run, bold: true }));
  return {
    text: lead === null ? runsOf(text) : [...strong, ' ', ...runsOf(text)],
    margin: [0, 0, 0, ITEM_GAP],
  };
}
