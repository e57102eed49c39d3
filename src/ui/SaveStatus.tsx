/** Where the present writing stands, said politely in the header. « Enregistré » only after the write is durable. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './SaveStatus.module.css';

export type Saving = 'nothing' | 'saving' | 'saved' | 'failed';

const SavingContext = createContext<{
  readonly saving: Saving;
  readonly report: (saving: Saving) => void;
}>({ saving: 'nothing', report: () => {} });

export function SaveStatusProvider({ children }: { readonly children: ReactNode }) {
  const [saving, report] = useState<Saving>('nothing');
  const context = useMemo(() => ({ saving, report }), [saving]);
  return <SavingContext value={context}>{children}</SavingContext>;
}

/** How a page says what became of a write. */
export const useReportSaving = () => useContext(SavingContext).report;

export function SaveStatus() {
  const { saving } = useContext(SavingContext);
  return (
    <p role="status" className={styles.status} data-saving={saving}>
      {saving === 'saving' && m.saving_saving()}
      {saving === 'saved' && m.saving_saved()}
      {saving === 'failed' && m.saving_failed()}
    </p>
  );
}
