/** The typeface of drawings: under the page's name while they are laid out, under its own name in a file. */

export const FONT_ON_SCREEN = '"Atkinson Hyperlegible Next Variable"';
const NAME = 'Atkinson Hyperlegible Next';
/** Who does not have it reads another face without serifs. */
export const FONT_IN_FILES = `${NAME}, sans-serif`;

/** For an SVG that brings the typeface along. */
export const fontFace = (address: string) =>
  `@font-face{font-family:"${NAME}";font-weight:200 800;src:url(${address})}`;

/** Before a text is measured: a font that no visible text has used yet is not there. */
export const loadTypeface = (): Promise<unknown> =>
  Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px ${FONT_ON_SCREEN}`)));
