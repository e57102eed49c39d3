/** The screens between two people: they hold no answer of anybody. */
import { useState } from 'react';
import { useHere } from '#src/app/useHere.ts';
import type { IndividualSheet, Party, Sheet } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { CodeField } from './CodeField.tsx';
import styles from './HandOver.module.css';
import { holdSheet, releaseSheet } from './heldSheet.ts';
import { opensWith } from './sheetCode.ts';

interface OfSheet {
  readonly dossierId: string;
  readonly sheet: IndividualSheet;
}

/** Somebody's begun answers: only their author should go on. */
export function ResumePerson({
  sheet,
  onResume,
}: Pick<OfSheet, 'sheet'> & { readonly onResume: () => void }) {
  return (
    <div className={styles.screen}>
      <PageHeading title={m.handover_resume_title({ number: sheet.number })} />
      <p>{m.handover_resume()}</p>
      <AskWhose sheet={sheet} mineLabel={m.handover_mine()} onMine={onResume} />
    </div>
  );
}

/** Somebody's finished answers: reopened, they are in progress again. */
export function ReopenPerson({ dossierId, sheet }: OfSheet) {
  const storage = useStorage();
  const [failed, setFailed] = useState(false);
  const reopen = async () => {
    // Before the page hears that the sheet is open, and would ask whose it is.
    holdSheet(sheet.id);
    const written = await storage.changeSheet(dossierId, sheet.id, (stored) => ({
      ...stored,
      status: 'open',
    }));
    if (written.kind === 'failed') {
      releaseSheet();
      setFailed(true);
    }
  };
  return (
    <div className={styles.screen}>
      <PageHeading title={m.handover_reopen_title({ number: sheet.number })} />
      <p>{m.handover_reopen_explanation()}</p>
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
      <AskWhose
        sheet={sheet}
        mineLabel={m.handover_reopen_confirm()}
        onMine={() => void reopen()}
      />
    </div>
  );
}

/** Asks for the code, where there is one. A wrong one is said, as often as it takes. */
function AskWhose({
  sheet,
  mineLabel,
  onMine,
}: Pick<OfSheet, 'sheet'> & { readonly mineLabel: string; readonly onMine: () => void }) {
  const here = useHere();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const open = async () => {
    const isRight = sheet.code === undefined || (await opensWith(typed, sheet.code));
    setWrong(!isRight);
    if (isRight) onMine();
  };
  return (
    <>
      {sheet.code !== undefined && (
        <>
          <CodeField
            label={m.code_ask()}
            code={typed}
            onChange={(code) => {
              setTyped(code);
              setWrong(false);
            }}
            onEnter={() => void open()}
            error={isWrong ? m.code_wrong() : undefined}
          />
          <div role="status" className="visually-hidden">
            {isWrong && m.code_wrong()}
          </div>
          <details className={styles.forgotten}>
            <summary>{m.code_forgotten()}</summary>
            <p>{m.code_forgotten_answer()}</p>
          </details>
        </>
      )}
      <div className={styles.actions}>
        <ButtonLink emphasis="primary" to={here.dossier()}>
          {m.handover_not_mine()}
        </ButtonLink>
        <Button onClick={() => void open()}>{mineLabel}</Button>
      </div>
    </>
  );
}

export function ClosedSheet({
  sheet,
  state,
  onReopen,
}: {
  readonly sheet: Sheet;
  readonly state: Party['state'];
  readonly onReopen: () => void;
}) {
  const here = useHere();
  const isShown = state === 'shown';
  return (
    <div className={styles.screen}>
      <PageHeading title={m.handover_closed_title({ number: sheet.number })} />
      <p>{isShown ? m.handover_shown() : m.handover_pass_on()}</p>
      {!isShown && <p>{m.handover_number({ number: sheet.number })}</p>}
      <div className={styles.actions}>
        <ButtonLink emphasis="primary" to={isShown ? here.results() : here.dossier()}>
          {isShown ? m.see_results() : m.handover_continue()}
        </ButtonLink>
        {!isShown && <Button onClick={onReopen}>{m.handover_reopen()}</Button>}
      </div>
    </div>
  );
}
