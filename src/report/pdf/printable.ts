/** Texts as the embedded typeface can print them: in runs by font file, what it lacks replaced by ▯. */
import { type FontName, fontOf } from './glyphs.ts';

/** Drawn as the typeface's own sign for what it has not; copied from the document it is this character. */
export const MISSING = '▯';

/**
 * pdfmake breaks a run that is wider than its line where it must, by trying how much fits: an endless word goes to it in
 * pieces of about a line, or it would measure thousands of signs for every line.
 */
const MOST_IN_PIECE = 100;

export interface Run {
  readonly text: string;
  /** Left out for the font of most texts. */
  readonly font?: FontName;
}

/** Signs that the typeface lacks and that another sign says as well. */
const INSTEAD: Readonly<Record<string, string>> = {
  '\u202F': '\u00A0',
  '\u2007': '\u00A0',
  '\u2011': '-',
  '\u2010': '-',
  '\u2015': '—',
  '\u2192': '–',
  '\u2265': '>=',
  '\u2264': '<=',
  '\u25CF': '•',
  '\u2032': '’',
  '\u2033': '”',
  '\u00B5': 'u',
  '\u00AD': '',
  '\u200B': '',
  '\u2060': '',
  '\uFEFF': '',
  '\t': ' ',
};

const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOTHING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;
const SPACES = /[\u2000-\u2008\u200A\u205F\u3000]/g;

/** Grapheme clusters: an emoji of several characters is one sign that is missing, not seven. */
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const clustersOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

const cleaned = (text: string) =>
  text.replace(LINE_END, '\n').replace(NOTHING, '').replace(SPACES, ' ').normalize('NFC');

const isPrintable = (cluster: string) =>
  cluster === '\n' || [...cluster].every((character) => fontOf(character) !== null);

/** The cluster, or what says it as well; `null` if the typeface has neither. */
function printed(cluster: string): string | null {
  if (isPrintable(cluster)) return cluster;
  const instead = [...cluster].map((character) => INSTEAD[character] ?? character).join('');
  if (isPrintable(instead)) return instead;
  const compatible = instead.normalize('NFKC');
  return isPrintable(compatible) ? compatible : null;
}

/** Whether each character, taken alone, is printed or has another in its place: most texts, and no need of clusters. */
const isPlain = (text: string) => {
  for (const character of text)
    if (character !== '\n' && fontOf(character) === null && INSTEAD[character] === undefined)
      return false;
  return true;
};

/** The characters that stand for the text on paper. */
function charactersOf(text: string): string[] {
  const clean = cleaned(text);
  return isPlain(clean)
    ? [...clean].flatMap((character) => [...(INSTEAD[character] ?? character)])
    : clustersOf(clean).flatMap((cluster) => [...(printed(cluster) ?? MISSING)]);
}

/** Runs of one font each, in order; together the text as it is printed. */
export function runsOf(text: string): Run[] {
  const runs: { text: string; font: FontName }[] = [];
  for (const word of charactersOf(text)
    .join('')
    .split(/(?<=[ \n])/)) {
    const isEndless = word.length > MOST_IN_PIECE;
    let piece = 0;
    for (const character of word) {
      // ▯ and line ends are of no font: they go with what stands before them.
      const last = runs.at(-1);
      const font = fontOf(character) ?? last?.font ?? 'Latin';
      const isSame = last?.font === font && !(isEndless && piece % MOST_IN_PIECE === 0);
      if (isSame) last.text += character;
      else runs.push({ text: character, font });
      piece += 1;
    }
  }
  return runs.map(({ text: said, font }) => ({
    text: said,
    ...(font === 'LatinExt' && { font }),
  }));
}

/** The signs that will be replaced, each once, in the order in which they are met. */
export function missingSigns(texts: readonly string[]): readonly string[] {
  const missing = new Set<string>();
  for (const clean of texts.map(cleaned).filter((text) => !isPlain(text)))
    for (const cluster of clustersOf(clean)) if (printed(cluster) === null) missing.add(cluster);
  return [...missing];
}

/** For titles and bookmarks, which readers set in their own typeface: one line, nothing replaced. */
export const plainLine = (text: string) => cleaned(text).replace(/\s+/g, ' ').trim();
