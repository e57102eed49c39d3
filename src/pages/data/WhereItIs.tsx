import { useEffect, useState } from 'react';
import { formatSize } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import styles from './DataPage.module.css';

type Persistence = 'kept' | 'notKept' | 'granted' | 'refused' | 'unknown';

export function WhereItIs() {
  const [persistence, setPersistence] = useState<Persistence | null>(null);
  const [usedBytes, setUsedBytes] = useState<number | null>(null);
  useEffect(() => {
    void readPersistence().then(setPersistence);
    void readUsedBytes().then(setUsedBytes);
  }, []);
  const ask = async () => {
    setPersistence((await navigator.storage.persist()) ? 'granted' : 'refused');
  };
  return (
    <section className={styles.section} aria-labelledby="where">
      <h2 id="where">{m.data_where()}</h2>
      <p>{m.data_where_1()}</p>
      <p>{m.data_where_2()}</p>
      <div role="status">{persistence !== null && <p>{SENTENCES[persistence]()}</p>}</div>
      {(persistence === 'notKept' || persistence === 'refused') && (
        <Button onClick={() => void ask()}>{m.data_persist()}</Button>
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
const storageManager = (): Partial<StorageManager> => navigator.storage ?? {};

async function readPersistence(): Promise<Persistence> {
  const kept = await storageManager().persisted?.();
  return kept === undefined ? 'unknown' : kept ? 'kept' : 'notKept';
}

async function readUsedBytes(): Promise<number | null> {
  return (await storageManager().estimate?.())?.usage ?? null;
}
