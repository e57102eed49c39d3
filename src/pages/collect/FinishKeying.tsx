import { useNavigate } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { flushAll } from '#src/storage/saver.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './KeyGrids.module.css';
import type { Keying } from './keying.ts';

/** Leaves once everything is stored; what could not be stored stays in sight. */
export function FinishKeying({
  dossierId,
  keying,
  completed,
}: {
  readonly dossierId: string;
  readonly keying: Keying;
  readonly completed: number;
}) {
  const navigate = useNavigate();
  const finish = async () => {
    await flushAll();
    if (!keying.hasUnsaved) await navigate(paths.dossier(dossierId));
  };
  return (
    <div className={styles.finish}>
      <Button onClick={() => void finish()}>{m.collect_finish_keying()}</Button>
      {completed > 0 && <p>{m.collect_completed_count({ count: completed })}</p>}
    </div>
  );
}
