/** The typeface of drawings: under the page's name while they are laid out, under its own name in a file. */

export const FONT_ON_SCREEN = '"Atkinson Hyperlegible Next Variable"';
export const FONT_IN_FILES = 'Atkinson Hyperlegible Next';

/** Before a text is measured: a font that no visible text has used yet is not there. */
export const loadTypeface = (): Promise<unknown> =>
  Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px ${FONT_ON_SCREEN}`)));
