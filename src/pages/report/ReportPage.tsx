/** The report on screen as it prints. */
import { useParams, useSearchParams } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { type ChosenRound, chooseRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { ReportDocument } from '#src/report/screen/ReportDocument.tsx';
import { useDossier } from '#src/storage/hooks.ts';
import { MissingDossier } from '#src/ui/MissingDossier.tsx';
import { ReportActions } from './ReportActions.tsx';
import styles from './ReportPage.module.css';
import { useReport } from './useReport.ts';

export function ReportPage() {
  const { dossierId = '' } = useParams();
  const [search] = useSearchParams();
  const dossier = useDossier(dossierId);
  if (dossier === undefined) return null;
  const chosen = dossier && chooseRound(dossier, search.get('bilan'), search.get('association'));
  if (!dossier || !chosen) return <MissingDossier homePath={paths.home()} />;
  return <ShownReport dossier={dossier} chosen={chosen} />;
}

function ShownReport({
  dossier,
  chosen,
}: {
  readonly dossier: Dossier;
  readonly chosen: ChosenRound;
}) {
  const report = useReport(dossier, chosen);
  return (
    <div className={styles.page}>
      <ReportActions dossierId={dossier.dossier.id} />
      <ReportDocument report={report} />
    </div>
  );
}
