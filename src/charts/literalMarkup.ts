/** An SVG of the page as markup that needs no style sheet: what is computed becomes attributes. */
import { FONT_IN_FILES } from './typeface.ts';

const GEOMETRY = {
  path: ['d'],
  line: ['x1', 'y1', 'x2', 'y2'],
  circle: ['cx', 'cy', 'r'],
  rect: ['x', 'y', 'width', 'height'],
} as const;

/** Of the elements that charts are made of; anything else (titles, empty groups, clip paths) is left out. */
export function literalMarkup(element: Element): string {
  const inner = () => Array.from(element.children, literalMarkup).join('');
  switch (element.localName) {
    case 'svg':
      return inner();
    case 'g': {
      const transform = element.getAttribute('transform');
      return transform === null ? inner() : tag('g', { transform }, inner());
    }
    case 'text':
      return literalText(element);
    case 'path':
    case 'line':
    case 'circle':
    case 'rect': {
      const style = getComputedStyle(element);
      // recharts draws axes that nobody sees.
      if (style.stroke === 'none' && (style.fill === 'none' || element.localName === 'line'))
        return '';
      return tag(element.localName, {
        ...attributesOf(element, [...GEOMETRY[element.localName], 'transform']),
        ...(element.localName !== 'line' && { fill: hexColour(style.fill) }),
        ...strokeOf(style),
      });
    }
    default:
      return '';
  }
}

/** Each line as a text of its own: pdfmake shifts the lines of one text that end at the same place. */
function literalText(text: Element): string {
  const lines = text.children.length === 0 ? [text] : Array.from(text.children);
  return lines
    .map((line) =>
      tag(
        'text',
        { ...attributesOf(line, ['x', 'y']), ...letteringOf(line) },
        escaped(line.textContent),
      ),
    )
    .join('');
}

type Attributes = Readonly<Record<string, string>>;

function letteringOf(element: Element): Attributes {
  const style = getComputedStyle(element);
  return {
    'font-family': FONT_IN_FILES,
    'font-size': withoutUnit(style.fontSize),
    'font-weight': style.fontWeight,
    'text-anchor': style.textAnchor,
    fill: hexColour(style.fill),
  };
}

function strokeOf(style: CSSStyleDeclaration): Attributes {
  if (style.stroke === 'none') return {};
  return {
    stroke: hexColour(style.stroke),
    'stroke-width': withoutUnit(style.strokeWidth),
    ...(style.strokeOpacity !== '1' && { 'stroke-opacity': style.strokeOpacity }),
    ...(style.strokeLinecap !== 'butt' && { 'stroke-linecap': style.strokeLinecap }),
    ...(style.strokeDasharray !== 'none' && {
      'stroke-dasharray': style.strokeDasharray.replaceAll('px', '').replaceAll(',', ''),
    }),
  };
}

function attributesOf(element: Element, names: readonly string[]): Attributes {
  const present = names.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(present);
}

/** `rgb(29, 39, 51)` → `#1d2733`; what is no colour (`none`) as it is. */
function hexColour(computed: string): string {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed);
  if (channels === null) return computed;
  const hex = channels.slice(1).map((channel) => Number(channel).toString(16).padStart(2, '0'));
  return `#${hex.join('')}`;
}

const withoutUnit = (length: string) => length.replace('px', '');

export function tag(name: string, attributes: Attributes, inner = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const opening = `<${name}${written.join('')}`;
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</${name}>`;
}

/** The typeface has no narrow no-break space; XML has no control characters and no half of a pair. */
export const escaped = (text: string | null) =>
  (text ?? '')
    .replaceAll('\u202F', '\u00A0')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
