/** Lengths that a file may hold, so that what is typed can always be exported. */
export const MAX_TEXT_LENGTH = 20_000;
export const MAX_NAME_LENGTH = 200;
