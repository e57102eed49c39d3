/** Where the present writing stands, said politely in the header. « Enregistré » only after the write is durable. */
import { createContext, type ReactNode, useContext, useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './SaveStatus.module.css';

export type Saving = 'nothing' | 'saving' | 'saved' | 'failed';

const SavingContext = createContext<Saving>('nothing');
// Apart, so that a page that reports is not rendered again for what it reported.
const ReportContext = createContext<(saving: Saving) => void>(() => {});

export function SaveStatusProvider({ children }: { readonly children: ReactNode }) {
  const [saving, report] = useState<Saving>('nothing');
  return (
    <ReportContext value={report}>
      <SavingContext value={saving}>{children}</SavingContext>
    </ReportContext>
  );
}

/** How a page says what became of a write. */
export const useReportSaving = () => useContext(ReportContext);

/** @param isKept whether what is written outlives the page */
export function SaveStatus({ isKept }: { readonly isKept: boolean }) {
  const saving = useContext(SavingContext);
  return (
    <p role="status" className={styles.status} data-saving={saving}>
      {saving === 'saving' && m.saving_saving()}
      {saving === 'saved' && (isKept ? m.saving_saved() : m.saving_in_memory())}
      {saving === 'failed' && m.saving_failed()}
    </p>
  );
}
