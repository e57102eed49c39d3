/** What is not known yet is written by hand. */
export const BLANK = '……………………';
