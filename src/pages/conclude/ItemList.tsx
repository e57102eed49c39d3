/** A list that one adds to and removes from; whatever is removed can be put back. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { MAX_LIST_LENGTH } from '#src/core/limits.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { Written } from '#src/storage/written.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './ItemList.module.css';
import type { Identified, Items } from './items.ts';

interface Shown<Item> {
  readonly item: Item;
  /** « Action n° 2 » */
  readonly name: string;
  readonly choose: (changes: Partial<Item>) => Promise<unknown>;
  readonly saveText: (changes: Partial<Item>) => Promise<Written>;
}

interface ItemListProps<Item extends Identified> {
  readonly list: Items<Item>;
  /** What the list is called by readers of screens. */
  readonly label: string;
  readonly itemName: (about: { number: number }) => string;
  readonly addLabel: string;
  readonly create: (id: string) => Item;
  /** The fields of one item. */
  readonly children: (shown: Shown<Item>) => ReactNode;
  /** What else can be done with an item, beside removing it. */
  readonly moreActions?: (item: Item, index: number) => ReactNode;
  readonly most?: number;
  /** Why no more can be added. */
  readonly full?: () => string;
  /** One field only, which bears the item's name itself. */
  readonly isPlain?: boolean;
}

export function ItemList<Item extends Identified>({
  list,
  label,
  itemName,
  addLabel,
  create,
  children,
  moreActions,
  most = MAX_LIST_LENGTH,
  full = m.conclude_list_full,
  isPlain = false,
}: ItemListProps<Item>) {
  const root = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const toFocus = useRef<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState('');

  // What was added or put back arrives when it is stored: its first field then takes the focus.
  useEffect(() => {
    if (toFocus.current !== null && focusItem(root.current, toFocus.current))
      toFocus.current = null;
  });
  useEffect(() => {
    if (removed !== null) undo.current?.focus();
  }, [removed]);

  const add = () => {
    const item = create(crypto.randomUUID());
    toFocus.current = item.id;
    setRemoved(null);
    setSaid('');
    void list.add(item);
  };
  const remove = async (id: string, name: string) => {
    const putBack = await list.remove(id);
    if (putBack === null) return;
    setSaid(m.conclude_removed({ item: name }));
    setRemoved({ id, name, putBack });
  };
  const putBack = async ({ id, name, putBack: write }: Removed) => {
    toFocus.current = id;
    if ((await write()).kind === 'failed') return;
    setRemoved(null);
    setSaid(m.conclude_put_back({ item: name }));
  };

  return (
    <div ref={root} className={styles.root}>
      {list.items.length > 0 && (
        <ol className={styles.list} aria-label={label}>
          {list.items.map((item, index) => {
            const name = itemName({ number: index + 1 });
            const fields = children({
              item,
              name,
              choose: (changes) => list.choose(item.id, changes),
              saveText: (changes) => list.saveText(item.id, changes),
            });
            return (
              <li key={item.id} data-item-id={item.id} className={styles.item}>
                {isPlain ? (
                  fields
                ) : (
                  <fieldset className={styles.fields}>
                    <legend>{name}</legend>
                    {fields}
                  </fieldset>
                )}
                <div className={styles.actions}>
                  {moreActions?.(item, index)}
                  <Button emphasis="quiet" onClick={() => void remove(item.id, name)}>
                    {m.conclude_remove()}
                    <span className="visually-hidden"> {name}</span>
                  </Button>
                </div>
              </li>
            );
          })}
        </ol>
      )}
      <div className={styles.said}>
        <p role="status">{said}</p>
        {removed !== null && (
          <Button ref={undo} emphasis="quiet" onClick={() => void putBack(removed)}>
            {m.conclude_undo()}
          </Button>
        )}
      </div>
      {list.items.length >= most ? (
        <p>{full()}</p>
      ) : (
        <div>
          <Button onClick={add}>{addLabel}</Button>
        </div>
      )}
    </div>
  );
}

interface Removed {
  readonly id: string;
  readonly name: string;
  readonly putBack: () => Promise<Written>;
}

function focusItem(root: HTMLElement | null, id: string): boolean {
  const field = root?.querySelector<HTMLElement>(
    `[data-item-id="${id}"] :is(input, textarea, select)`,
  );
  field?.focus();
  return field != null;
}
