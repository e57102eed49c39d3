/** Characters that no XML 1.0 file may hold: controls, halves of pairs, two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;

/** The text as a file can hold it: nothing else is changed. Lines end with `\n`. */
export const writable = (text: string) => text.replace(LINE_END, '\n').replace(FORBIDDEN, '');

/** For attributes and properties, which have one line. */
export const writableLine = (text: string) => writable(text).replace(/\s*\n\s*/g, ' ');
