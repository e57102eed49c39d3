import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
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
  const [search, setSearch] = useSearchParams();
  const addressed = search.get(QUERY) ?? '';
  // The address follows what is typed a moment later: the box must not wait for it.
  const [query, setQuery] = useState(addressed);
  const told = useRef(addressed);
  useEffect(() => {
    if (addressed === told.current) return;
    told.current = addressed;
    setQuery(addressed);
  }, [addressed]);

  const tell = (name: string, value: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  const seek = (typed: string) => {
    setQuery(typed);
    told.current = typed;
    tell(QUERY, typed);
  };
  return {
    query,
    order: DOSSIER_ORDERS.find((order) => ORDER_WORDS[order] === search.get(ORDER)) ?? 'changed',
    seek,
    sort: (order) => tell(ORDER, order === 'changed' ? '' : ORDER_WORDS[order]),
    clear: () => seek(''),
  };
}
