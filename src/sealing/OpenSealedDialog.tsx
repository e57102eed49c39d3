/** Asks for the phrase of an encrypted file, and hands over its text. */
import { type FormEvent, useId, useRef, useState } from 'react';
import type { SealRefusal } from '#src/exchange/encryption/decryptText.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { EncryptionProgress } from './EncryptionProgress.tsx';
import styles from './Sealing.module.css';
import { useEncryption } from './useEncryption.ts';

interface OpenSealedDialogProps {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The text is foreign: it goes through its gate next. */
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

const REFUSALS = {
  wrongOrDamaged: m.seal_refused_wrong,
  tooMuchWork: m.seal_refused_work,
  forAKey: m.seal_refused_key,
  tooLarge: m.refusal_too_large,
} as const satisfies Record<SealRefusal, () => string>;

export function OpenSealedDialog({ fileName, bytes, onText, onClose }: OpenSealedDialogProps) {
  const form = useId();
  const [passphrase, setPassphrase] = useState('');
  const [isHidden, setHidden] = useState(true);
  const [error, setError] = useState('');
  const { step, run, stop } = useEncryption();
  const box = useRef<HTMLInputElement>(null);
  const isOpening = useRef(false);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening.current) return;
    if (passphrase === '') return setError(m.seal_open_empty());
    isOpening.current = true;
    setError('');
    const outcome = await run({ kind: 'decrypt', bytes, passphrase });
    isOpening.current = false;
    if (outcome.kind === 'decrypted') return onText(outcome.text);
    setError(
      outcome.kind === 'refused'
        ? REFUSALS[outcome.refusal]()
        : outcome.kind === 'stopped'
          ? m.seal_open_stopped()
          : m.seal_open_broken(),
    );
    box.current?.focus();
  };
  return (
    <Dialog title={m.seal_open_title()} onClose={onClose}>
      <p>{m.seal_open_explanation({ file: fileName })}</p>
      <form id={form} className={styles.shown} onSubmit={(event) => void open(event)}>
        <TextField
          ref={box}
          label={m.seal_open_label()}
          error={error || undefined}
          type={isHidden ? 'password' : 'text'}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          readOnly={step !== null}
          value={passphrase}
          onChange={(event) => {
            setError('');
            setPassphrase(event.target.value);
          }}
        />
        <div className={styles.ways}>
          <Button emphasis="quiet" onClick={() => setHidden(!isHidden)}>
            {isHidden ? m.seal_show() : m.seal_hide()}
          </Button>
        </div>
      </form>
      <EncryptionProgress step={step} />
      <DialogActions>
        <Button onClick={step === null ? onClose : stop}>
          {step === null ? m.cancel() : m.seal_stop()}
        </Button>
        <Button emphasis="primary" type="submit" form={form} aria-disabled={step !== null}>
          {m.seal_open_go()}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
