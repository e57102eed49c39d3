/** Sets the typographic signs that authors need not type. */

const NARROW_NO_BREAK_SPACE = '\u202F';
const NO_BREAK_SPACE = '\u00A0';

/** French: curly apostrophes, U+202F before ; ! ?, U+00A0 before :, inside « » and after n°. */
export const setFrench = (text: string) =>
  text
    .replaceAll("'", '’')
    .replace(/[ \u00A0\u202F]*([;!?])(?=$|[\s»)])/g, `${NARROW_NO_BREAK_SPACE}$1`)
    .replace(/[ \u00A0\u202F]+:/g, `${NO_BREAK_SPACE}:`)
    .replace(/«[ \u00A0\u202F]*/g, `«${NO_BREAK_SPACE}`)
    .replace(/[ \u00A0\u202F]*»/g, `${NO_BREAK_SPACE}»`)
    .replace(/(?<=[nN]°) /g, NO_BREAK_SPACE);

/** English: curly apostrophes and quotes. */
export const setEnglish = (text: string) =>
  text
    .replace(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');

export const typographyByLanguage = { fr: setFrench, en: setEnglish };
