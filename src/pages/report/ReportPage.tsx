/** The report on screen as it prints. */
import { useContext, useDeferredValue } from 'react';
import { type AboutRound, RoundPage } from '#src/app/RoundPage.tsx';
import { reportFileName, slugOf } from '#src/exchange/fileNames.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ReportDocument } from '#src/report/screen/ReportDocument.tsx';
import { PageHeading, WhoseContext } from '#src/ui/PageHeading.tsx';
import { ReportActions } from './ReportActions.tsx';
import { ReportChoices } from './ReportChoices.tsx';
import styles from './ReportPage.module.css';
import { useReportChoice } from './useReportChoice.ts';
import { useToldReport } from './useToldReport.ts';

export function ReportPage() {
  return <RoundPage>{(about) => <ShownReport {...about} />}</RoundPage>;
}

function ShownReport({ dossier, chosen }: AboutRound) {
  const choosing = useReportChoice();
  const told = useToldReport(dossier, chosen, choosing);
  // What is pressed shows at once, and files are those of the choice; the pages follow.
  const report = useDeferredValue(told.report);
  const whose = useContext(WhoseContext);
  // The browser calls a file that it prints as the window: without names, that has none either.
  const named = whose.length > 0 && choosing.isUnnamed ? [told.named.association] : whose;
  return (
    <WhoseContext value={named}>
      <div className={styles.page}>
        <div className="screen-only">
          <PageHeading title={m.nav_report()} />
        </div>
        <ReportActions dossierId={dossier.dossier.id} told={told} />
        <ReportChoices choosing={choosing} />
        <ReportDocument
          report={report}
          figureFileName={(title, ending) => reportFileName(told.named, ending, slugOf(title))}
        />
      </div>
    </WhoseContext>
  );
}
