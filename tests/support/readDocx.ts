/** A Word document read back from its file. */
import { strFromU8, unzipSync } from 'fflate';

export interface ReadDocx {
  readonly paths: readonly string[];
  /** The XML of a part; throws when it is missing or not well formed. */
  readonly part: (path: string) => string;
  /** What is read, in the order of the document. */
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly kind: 'paragraph' | 'tableName' | 'pictureTitle' | 'alternative';
  readonly text: string;
  /** Of a paragraph that has one. */
  readonly style?: string | undefined;
}

export async function readDocx(file: Blob): Promise<ReadDocx> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const part = (path: string) => {
    const bytes = parts[path];
    if (bytes === undefined) throw new Error(`No ${path} in the document`);
    return wellFormed(strFromU8(bytes), path);
  };
  return { paths: Object.keys(parts), part, readings: readingsOf(part('word/document.xml')) };
}

/** Elements of this name with what they hold; an element within another of its name is not told apart. */
export const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?: [^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`, 'g')) ?? [];

/** Value of an attribute in the first tag of this piece of XML. */
export const attribute = (xml: string, name: string): string | undefined => {
  const value = new RegExp(`^<[^>]*? ${name}="([^"]*)"`).exec(xml)?.[1];
  return value === undefined ? undefined : unescaped(value);
};

/** The text of a paragraph; its line breaks as `\n`. */
export const textOf = (paragraph: string) =>
  [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([tag, text]) => (tag === '<w:br/>' ? '\n' : unescaped(text ?? '')))
    .join('');

export const styleOf = (paragraph: string) => /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1];

function readingsOf(documentXml: string): Reading[] {
  const readable = /<w:p>[\s\S]*?<\/w:p>|<w:tblCaption [^>]*>/g;
  return [...documentXml.matchAll(readable)].flatMap(([xml]): Reading[] => {
    if (xml.startsWith('<w:tblCaption'))
      return [{ kind: 'tableName', text: attribute(xml, 'w:val') ?? '' }];
    const [picture] = elements(xml, 'wp:docPr');
    if (picture === undefined)
      return [{ kind: 'paragraph', text: textOf(xml), style: styleOf(xml) }];
    return [
      { kind: 'pictureTitle', text: attribute(picture, 'title') ?? '' },
      { kind: 'alternative', text: attribute(picture, 'descr') ?? '' },
    ];
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};
const unescaped = (text: string) => text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);

const TAG = /<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>/y;
const TEXT = /(?:[^<&]|&(?:lt|gt|quot|apos|amp);)+/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;

/** @throws where a reader of XML would stop */
function wellFormed(xml: string, path: string): string {
  const stop = (at: number) => {
    throw new Error(`${path} is not XML: ${xml.slice(Math.max(0, at - 60), at + 60)}`);
  };
  const forbidden = FORBIDDEN.exec(xml);
  if (forbidden) stop(forbidden.index);
  const open: string[] = [];
  let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
  while (at < xml.length) {
    const pattern = xml[at] === '<' ? TAG : TEXT;
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found === null) return stop(at);
    const [all, closes, name = '', , isEmpty] = found;
    if (pattern === TAG && closes === '/' && open.pop() !== name) stop(at);
    if (pattern === TAG && closes === '' && isEmpty === '') open.push(name);
    at += all.length;
  }
  if (open.length > 0) stop(xml.length);
  return xml;
}
