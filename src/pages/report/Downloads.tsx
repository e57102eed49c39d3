/** The report as files. One at a time; what is under way is said, and what went wrong, with what to do instead. */
import { useRef, useState } from 'react';
import { reportFileName } from '#src/exchange/fileNames.ts';
import { currentLanguage } from '#src/i18n/language.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import {
  type DocumentFormat,
  FORMAT_RULES,
  makeDataFile,
  makeDocument,
  signsMissingInPdf,
} from '#src/report/documentFormats.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { downloadFile } from '#src/ui/downloadFile.ts';
import { AnswersDialog } from './AnswersDialog.tsx';
import { MissingSignsDialog } from './MissingSignsDialog.tsx';
import styles from './ReportActions.module.css';
import type { ToldReport } from './useToldReport.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly format: DocumentFormat }
  | { readonly kind: 'made'; readonly fileName: string }
  /** `cause`: for who looks into it. */
  | { readonly kind: 'failed'; readonly sentence: string; readonly cause?: string };

type Asking =
  | { readonly kind: 'missingSigns'; readonly signs: readonly string[] }
  | { readonly kind: 'answers' };

const MAKING = {
  pdf: m.download_making_pdf,
  docx: m.download_making_docx,
  csv: m.download_making_csv,
} as const satisfies Record<DocumentFormat, () => string>;

export function Downloads({ told }: { readonly told: ToldReport }) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [asking, setAsking] = useState<Asking | null>(null);
  const { report, named } = told;

  const download = async (
    format: DocumentFormat,
    make: () => Promise<BlobPart | null>,
    suffix = '',
  ) => {
    if (state.kind === 'making') return;
    setState({ kind: 'making', format });
    await painted();
    try {
      const content = await make();
      if (content === null) return setState({ kind: 'failed', sentence: m.download_no_table() });
      const { ending, type } = FORMAT_RULES[format];
      const fileName = reportFileName(named, ending, suffix);
      downloadFile(fileName, content, type);
      setState({ kind: 'made', fileName });
    } catch (error) {
      setState({ kind: 'failed', sentence: m.download_failed(), cause: String(error) });
    }
  };
  const downloadPdf = () => download('pdf', () => makeDocument(report, 'pdf'));
  /** A button pressed twice makes one file. */
  const isStartingPdf = useRef(false);
  const startPdf = async () => {
    if (isStartingPdf.current) return;
    isStartingPdf.current = true;
    try {
      const signs = await signsMissingInPdf(report);
      if (signs.length > 0) setAsking({ kind: 'missingSigns', signs });
      else await downloadPdf();
    } finally {
      isStartingPdf.current = false;
    }
  };
  const downloadTable = (table: ToldReport['dataTable'], suffix: string) =>
    download(
      'csv',
      async () => {
        const content = table();
        return content && makeDataFile(content, currentLanguage());
      },
      suffix,
    );

  return (
    <>
      <Button onClick={() => void startPdf()}>{m.download_pdf()}</Button>
      <Button onClick={() => void download('docx', () => makeDocument(report, 'docx'))}>
        {m.download_docx()}
      </Button>
      <Button onClick={() => void downloadTable(told.dataTable, m.download_suffix_data())}>
        {m.download_csv()}
      </Button>
      <Button emphasis="quiet" onClick={() => setAsking({ kind: 'answers' })}>
        {m.download_answers()}
      </Button>
      <p role="status" className={styles.status}>
        {state.kind === 'making' && MAKING[state.format]()}
        {state.kind === 'made' && m.download_made({ file: state.fileName })}
      </p>
      {state.kind === 'failed' && (
        <Callout tone="alert">
          <p>{state.sentence}</p>
          {state.cause && <p className={styles.cause}>{state.cause}</p>}
        </Callout>
      )}
      {asking?.kind === 'missingSigns' && (
        <MissingSignsDialog
          signs={asking.signs}
          onDownload={() => {
            setAsking(null);
            void downloadPdf();
          }}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.kind === 'answers' && (
        <AnswersDialog
          isAvailable={told.answersTable() !== null}
          onDownload={() => {
            setAsking(null);
            void downloadTable(told.answersTable, m.download_suffix_answers());
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

/** Making a document keeps the page busy: first what says so must be on the screen. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
