/** A consultant's list: which dossiers were meant by what is typed, and in what order they stand. */
import { plainText } from './plainText.ts';

/** `changed`: last changed first · `saved`: never saved first, then longest ago · `erase`: soonest first. */
export const DOSSIER_ORDERS = ['changed', 'name', 'saved', 'erase'] as const;
export type DossierOrder = (typeof DOSSIER_ORDERS)[number];

/** What a dossier is found and placed by. */
export interface Findable {
  readonly title: string;
  /** Its own association first; that is its name where it has no title. */
  readonly associations: readonly string[];
  readonly changedAt: string;
  readonly savedAt: string | null;
  readonly eraseOn: string | null;
}

/**
 * Those that hold every word of the query in their title or in a name, whatever the accents and capitals.
 * @param locale decides how names are ordered
 */
export function findDossiers<Dossier extends Findable>(
  dossiers: readonly Dossier[],
  { query, order, locale }: { query: string; order: DossierOrder; locale: string },
): Dossier[] {
  const words = plainText(query).split(/\s+/).filter(Boolean);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return dossiers
    .filter(({ title, associations }) => {
      const text = plainText([title, ...associations].join(' '));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => COMPARED[order](a, b, compare) || later(a.changedAt, b.changedAt) || 0);
}

type Compare = (a: Findable, b: Findable, names: (a: string, b: string) => number) => number;

const COMPARED: Readonly<Record<DossierOrder, Compare>> = {
  changed: () => 0,
  name: (a, b, names) => names(nameOf(a), nameOf(b)),
  saved: (a, b) => later(b.savedAt ?? '', a.savedAt ?? ''),
  erase: (a, b) => later(b.eraseOn ?? NEVER, a.eraseOn ?? NEVER),
};

/** After every date. */
const NEVER = '~';

const nameOf = ({ title, associations }: Findable) => title || (associations[0] ?? '');

/** The later one first; both written in the same way. */
const later = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
