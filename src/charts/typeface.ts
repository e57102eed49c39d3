/** The typeface of drawings: under the page's name while they are laid out, under its own name in a file. */

export const FONT_ON_SCREEN = '"Atkinson Hyperlegible Next Variable"';
/** Who does not have it reads another face without serifs. */
export const FONT_IN_FILES = 'Atkinson Hyperlegible Next, sans-serif';

/** Before a text is measured or painted: a font, or its part for some letters, that nothing visible has used is not there. */
export const loadTypeface = (words: string): Promise<unknown> =>
  Promise.all(
    [400, 600].map((weight) => document.fonts.load(`${weight} 14px ${FONT_ON_SCREEN}`, words)),
  );
