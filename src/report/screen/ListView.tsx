import type { ListBlock, ListItem } from '#src/core/report/report.ts';
import styles from './ListView.module.css';

export function ListView({ list }: { readonly list: ListBlock }) {
  const List = list.ordered ? 'ol' : 'ul';
  return (
    <List className={styles.list}>
      <ListItems items={list.items} />
    </List>
  );
}

const MOST_UNCUT_SIGNS = 1_500;

export function ListItems({ items }: { readonly items: readonly ListItem[] }) {
  return items.map(({ lead, text }, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name than their place
    <li key={position} data-long={text.length > MOST_UNCUT_SIGNS || undefined}>
      {lead !== null && <strong>{lead}</strong>} {text}
    </li>
  ));
}
