/** The report on screen as it prints. */
import { useParams, useSearchParams } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { type ChosenRound, chooseRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { reportFileName, slugOf } from '#src/exchange/fileNames.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ReportDocument } from '#src/report/screen/ReportDocument.tsx';
import { useDossier } from '#src/storage/hooks.ts';
import { MissingDossier } from '#src/ui/MissingDossier.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { ReportActions } from './ReportActions.tsx';
import { ReportChoices } from './ReportChoices.tsx';
import styles from './ReportPage.module.css';
import { useReportChoice } from './useReportChoice.ts';
import { useToldReport } from './useToldReport.ts';

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
  const choosing = useReportChoice();
  const told = useToldReport(dossier, chosen, choosing.choice);
  return (
    <div className={styles.page}>
      <div className="screen-only">
        <PageHeading title={m.nav_report()} />
      </div>
      <ReportActions dossierId={dossier.dossier.id} told={told} />
      <ReportChoices choosing={choosing} />
      <ReportDocument
        report={told.report}
        figureFileName={(title, ending) => reportFileName(told.named, ending, slugOf(title))}
      />
    </div>
  );
}
