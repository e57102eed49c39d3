/** Writes styles as Word reads them, the parts of each in the order of its schema. */

/** Lengths in points; `line` in lines. */
interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** The children of `w:pBdr`. */
  readonly borders?: string;
  /** A tab at the right end, in twips. */
  readonly rightTab?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  /** On both sides. */
  readonly indent?: number;
  readonly alignment?: 'center';
  readonly outlineLevel?: number;
}

interface RunLook {
  readonly bold?: boolean;
  readonly colour?: string;
  readonly points?: number;
}

export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: ParagraphLook;
  readonly run?: RunLook;
  /** Whether Word does not know it. */
  readonly isOurs?: boolean;
}

const NORMAL = 'Normal';

export function paragraphStyleXml(style: ParagraphStyle): string {
  const { id, name, basedOn = NORMAL, next, paragraph = {}, run = {}, isOurs } = style;
  return [
    `<w:style w:type="paragraph"${id === NORMAL ? ' w:default="1"' : ''}${isOurs ? ' w:customStyle="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    id === NORMAL ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    `<w:pPr>${paragraphLookXml(paragraph)}</w:pPr>`,
    `<w:rPr>${runLookXml(run)}</w:rPr>`,
    '</w:style>',
  ].join('');
}

export function paragraphLookXml(look: ParagraphLook): string {
  const { keepNext, keepLines, borders, rightTab, indent, alignment, outlineLevel } = look;
  return [
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    borders === undefined ? '' : `<w:pBdr>${borders}</w:pBdr>`,
    rightTab === undefined ? '' : `<w:tabs><w:tab w:val="right" w:pos="${rightTab}"/></w:tabs>`,
    spacingXml(look),
    indent === undefined ? '' : `<w:ind w:left="${indent * 20}" w:right="${indent * 20}"/>`,
    alignment === undefined ? '' : `<w:jc w:val="${alignment}"/>`,
    outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${outlineLevel}"/>`,
  ].join('');
}

export function runLookXml({ bold, colour, points }: RunLook): string {
  return [
    bold ? '<w:b/><w:bCs/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    points === undefined ? '' : `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`,
  ].join('');
}

interface Border {
  readonly points: number;
  readonly colour: string;
  /** Distance to the text, in points. */
  readonly space?: number;
}

export const borderXml = (
  side: 'top' | 'left' | 'bottom' | 'right' | 'insideH',
  { points, colour, space = 0 }: Border,
) => `<w:${side} w:val="single" w:sz="${points * 8}" w:space="${space}" w:color="${colour}"/>`;

function spacingXml({ before, after, line }: ParagraphLook): string {
  const attributes = [
    before === undefined ? '' : ` w:before="${before * 20}"`,
    after === undefined ? '' : ` w:after="${after * 20}"`,
    line === undefined ? '' : ` w:line="${line * 240}" w:lineRule="auto"`,
  ].join('');
  return attributes === '' ? '' : `<w:spacing${attributes}/>`;
}
