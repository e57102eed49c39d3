/** Where the data is, and everything one may do with it: save, restore, put back, erase. */
import { useLocation } from 'react-router';
import { m } from '#src/i18n/paraglide/messages.js';
import { useDossiers, useTrash } from '#src/storage/hooks.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { Backup } from './Backup.tsx';
import styles from './DataPage.module.css';
import { DossierFiles } from './DossierFiles.tsx';
import { ErasedPage, isErased } from './ErasedPage.tsx';
import { EraseEverything } from './EraseEverything.tsx';
import { Privacy } from './Privacy.tsx';
import { SafetyCopies } from './SafetyCopies.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { Trash } from './Trash.tsx';
import { WhereItIs } from './WhereItIs.tsx';

export function DataPage() {
  const location = useLocation();
  const dossiers = useDossiers();
  const trash = useTrash();
  if (isErased(location.state) && !dossiers?.length && !trash?.length) return <ErasedPage />;
  return (
    <div className={styles.page}>
      <PageHeading title={m.data_title()} />
      <WhereItIs />
      <Backup dossiers={dossiers} />
      <DossierFiles dossiers={dossiers} />
      <Trash trash={trash} />
      <SafetyCopies />
      <SettingsSection />
      <Privacy />
      <EraseEverything dossiers={dossiers} trash={trash} />
    </div>
  );
}
