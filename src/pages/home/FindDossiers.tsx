import type { Ref } from 'react';
import { DOSSIER_ORDERS, type DossierOrder } from '#src/core/findDossiers.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SelectField } from '#src/ui/SelectField.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import styles from './FindDossiers.module.css';
import type { Finding } from './useFinding.ts';

/** A box to search in, the order, and how many dossiers are left. */
export function FindDossiers({
  finding: { query, order, seek, sort },
  searchBox,
  found,
  total,
}: {
  readonly finding: Finding;
  readonly searchBox: Ref<HTMLInputElement>;
  readonly found: number;
  readonly total: number;
}) {
  return (
    <search className={styles.tools}>
      <TextField
        ref={searchBox}
        type="search"
        label={m.home_search()}
        hint={m.home_search_hint()}
        value={query}
        autoComplete="off"
        onChange={({ target }) => seek(target.value)}
      />
      <SelectField
        label={m.home_order()}
        choices={DOSSIER_ORDERS.map((value) => ({ value, name: ORDER_NAMES[value]() }))}
        chosen={order}
        onChoose={sort}
      />
      <p role="status" className={styles.count}>
        {query.trim() === ''
          ? m.home_count({ count: total })
          : m.home_count_found({ count: found, total })}
      </p>
    </search>
  );
}

const ORDER_NAMES: Readonly<Record<DossierOrder, () => string>> = {
  changed: m.home_order_changed,
  name: m.home_order_name,
  saved: m.home_order_saved,
  erase: m.home_order_erase,
};
