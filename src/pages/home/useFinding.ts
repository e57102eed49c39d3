import { putInSearch, useSearch } from '#src/app/useSearch.ts';
import { DOSSIER_ORDERS, type DossierOrder } from '#src/core/findDossiers.ts';

/** In the search of the address: what is sought, and in what order dossiers stand. */
const QUERY = 'q';
const ORDER = 'tri';

/** French words, since people see addresses; the order that needs no saying has none. */
const ORDER_WORDS: Readonly<Record<DossierOrder, string>> = {
  changed: 'modification',
  name: 'nom',
  saved: 'sauvegarde',
  erase: 'effacement',
};

export interface Finding {
  readonly query: string;
  readonly order: DossierOrder;
  readonly seek: (query: string) => void;
  readonly sort: (order: DossierOrder) => void;
  readonly clear: () => void;
}

/** What is sought, kept in the address so that it is there again on the way back from a dossier. */
export function useFinding(): Finding {
  const [search, changeSearch] = useSearch();
  const tell = (name: string, value: string) =>
    changeSearch((search) => putInSearch(search, name, value));
  return {
    query: search.get(QUERY) ?? '',
    order: DOSSIER_ORDERS.find((order) => ORDER_WORDS[order] === search.get(ORDER)) ?? 'changed',
    seek: (query) => tell(QUERY, query),
    sort: (order) => tell(ORDER, order === 'changed' ? '' : ORDER_WORDS[order]),
    clear: () => tell(QUERY, ''),
  };
}
