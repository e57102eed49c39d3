/** Lengths that a file may hold, so that what is typed can always be exported. */
export const MAX_TEXT_LENGTH = 20_000;
export const MAX_NAME_LENGTH = 200;
export const MAX_LIST_LENGTH = 500;
/** Base64 letters of a logo: about 150 kB of PNG. */
export const MAX_LOGO_LENGTH = 200_000;
/** Pixels of a logo, in each direction. */
export const MAX_LOGO_SIZE = 1_000;

/** Sheets of one association in one round of which only counts are kept. */
export const MAX_COUNTED_SHEETS = 10_000;
