import { useEffect, useState } from 'react';
import { formatSize } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { askToKeep, type Persistence, readPersistence } from '#src/saving/persistence.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './DataPage.module.css';

export function WhereItIs() {
  const [persistence, setPersistence] = useState<Persistence | null>(null);
  const [usedBytes, setUsedBytes] = useState<number | null>(null);
  useEffect(() => {
    void readPersistence().then(setPersistence);
    void readUsedBytes().then(setUsedBytes);
  }, []);
  return (
    <section className={styles.section} aria-labelledby="where">
      <h2 id="where">{m.data_where()}</h2>
      <p>{m.data_where_1()}</p>
      <p>{m.data_where_2()}</p>
      <div role="status">{persistence !== null && <p>{SENTENCES[persistence]()}</p>}</div>
      {persistence === 'notKept' && (
        <Button onClick={() => void askToKeep().then(setPersistence)}>{m.data_persist()}</Button>
      )}
      {usedBytes !== null && (
        <p className={styles.facts}>{m.data_space({ size: formatSize(usedBytes) })}</p>
      )}
    </section>
  );
}

const SENTENCES: Record<Persistence, () => string> = {
  kept: m.data_persisted,
  notKept: m.data_not_persisted,
  granted: m.data_persist_granted,
  refused: m.data_persist_refused,
  unknown: m.data_persistence_unknown,
};

/** Older browsers and addresses without https have no storage manager. */
async function readUsedBytes(): Promise<number | null> {
  const manager: Partial<StorageManager> = navigator.storage ?? {};
  return (await manager.estimate?.())?.usage ?? null;
}
