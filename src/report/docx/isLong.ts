/** Half a page or so: what is longer is cut between two pages, rather than leave one half empty. */
const MOST_KEPT_SIGNS = 1500;

export const isLong = (text: string) => text.length > MOST_KEPT_SIGNS;
