/** Names of the files that people keep: readable in a folder of downloads, safe on every system and in every mail. */

const MAX_SLUG_LENGTH = 60;

/** @param name title or association · @param date `YYYY-MM-DD` */
export const dossierFileName = (name: string, date: string) =>
  `${slugOf(name) || 'dossier'}-bilan-${date}.diapason.json`;

export interface ReportNames {
  readonly association: string;
  /** Label of the bilan. */
  readonly round: string;
  /** For whom the report is: « Synthèse ». */
  readonly readers: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** « L-Etoile-Bilan-de-depart-Synthese-2026-11-23.pdf »; `suffix` tells two files of one report apart. */
export const reportFileName = (
  { association, round, readers, date }: ReportNames,
  ending: string,
  suffix = '',
) => {
  const parts = [slugOf(association) || 'rapport', slugOf(round), slugOf(readers), slugOf(suffix)];
  return `${[...parts, date].filter(Boolean).join('-')}.${ending}`;
};

/** @param what it holds, in a word · @param date `YYYY-MM-DD` */
export const envelopeFileName = (what: string, date: string) =>
  `${slugOf(what) || 'diapason'}-${date}.diapason.json`;

/** @param date `YYYY-MM-DD` */
export const backupFileName = (date: string) => `diapason-sauvegarde-${date}.json`;

/** The same file, encrypted. */
export const sealedFileName = (fileName: string) =>
  fileName.replace(/(\.diapason)?\.json$/, '.diapason.age');

/** « L’Étoile & Cie » → `L-Etoile-Cie`: ASCII letters, digits and hyphens, cut between words. Empty when none is left. */
export function slugOf(name: string): string {
  const words = name
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'Ae')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  let slug = (words[0] ?? '').slice(0, MAX_SLUG_LENGTH);
  for (const word of words.slice(1)) {
    const longer = `${slug}-${word}`;
    if (longer.length > MAX_SLUG_LENGTH) break;
    slug = longer;
  }
  return slug;
}
