/** An SVG of the page as markup that needs no style sheet: what is computed becomes attributes. */
import type { DrawnText } from './Drawing.ts';
import { FONT_IN_FILES } from './typeface.ts';

const GEOMETRY = {
  path: ['d'],
  line: ['x1', 'y1', 'x2', 'y2'],
  circle: ['cx', 'cy', 'r'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
} as const;

/** The shapes that charts are made of; anything else (titles, empty groups, clip paths) is left out. */
export function literalShapes(element: Element): string {
  const inner = () => Array.from(element.children, literalShapes).join('');
  switch (element.localName) {
    case 'svg':
      return inner();
    case 'g': {
      const transform = element.getAttribute('transform');
      return transform === null ? inner() : tag('g', { transform }, inner());
    }
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

/** Every line of text of an SVG, as a text of its own; no text stands in a transformed group. */
export const literalTexts = (svg: Element): DrawnText[] =>
  Array.from(svg.querySelectorAll('text, tspan'))
    .filter(({ children }) => children.length === 0)
    .map((line) => {
      const style = getComputedStyle(line);
      return {
        words: printable(line.textContent ?? ''),
        x: Number(line.getAttribute('x')),
        y: Number(line.getAttribute('y')),
        anchor: anchorOf(style.textAnchor),
        size: Number(withoutUnit(style.fontSize)),
        weight: style.fontWeight === '400' ? 400 : 600,
        colour: hexColour(style.fill),
      };
    });

const anchorOf = (computed: string) =>
  computed === 'middle' || computed === 'end' ? computed : 'start';

/** pdfmake shifts lines of one text that end at the same place: each has its own element. */
export const textMarkup = ({ words, x, y, anchor, size, weight, colour }: DrawnText) =>
  tag(
    'text',
    {
      x: `${x}`,
      y: `${y}`,
      fill: colour,
      'text-anchor': anchor,
      'font-family': FONT_IN_FILES,
      'font-size': `${size}`,
      'font-weight': `${weight}`,
    },
    escaped(words),
  );

type Attributes = Readonly<Record<string, string>>;

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
const printable = (text: string) =>
  text.replaceAll('\u202F', '\u00A0').replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');

export const escaped = (text: string) =>
  printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
