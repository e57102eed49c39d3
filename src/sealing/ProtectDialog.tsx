/** « Protéger par une phrase secrète »: the phrase first, then the file, then the phrase once more. */
import { useRef, useState } from 'react';
import { proposePassphrase, strengthOf } from '#src/exchange/encryption/passphrase.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { EncryptionProgress } from './EncryptionProgress.tsx';
import { OwnPassphrase } from './OwnPassphrase.tsx';
import { ShownPassphrase } from './ShownPassphrase.tsx';
import type { Seal } from './seal.ts';
import { useEncryption } from './useEncryption.ts';

/** What became of the file, in words. */
export interface ProtectedFile {
  readonly isSaved: boolean;
  readonly sentence: string;
}

export interface ProtectDialogProps {
  /** What is in the file, for the paper with the phrase. */
  readonly subject: string;
  /** Makes the text, has it encrypted, hands the file over. */
  readonly save: (seal: Seal) => Promise<ProtectedFile>;
  readonly onClose: () => void;
}

export function ProtectDialog({ subject, save, onClose }: ProtectDialogProps) {
  const [proposed, setProposed] = useState(() => proposePassphrase());
  const [own, setOwn] = useState<string | null>(null);
  const [isTooShort, setTooShort] = useState(false);
  const [file, setFile] = useState<ProtectedFile | null>(null);
  const { step, run, stop } = useEncryption();
  const isSaving = useRef(false);
  const passphrase = own ?? proposed;

  const start = async () => {
    if (isSaving.current) return;
    if (strengthOf(passphrase) === 'tooShort') return setTooShort(true);
    isSaving.current = true;
    setFile(null);
    const seal: Seal = async (text) => {
      const outcome = await run({ kind: 'encrypt', text, passphrase });
      if (outcome.kind === 'encrypted')
        return { kind: 'sealed', bytes: new Uint8Array(outcome.bytes) };
      const why =
        outcome.kind === 'stopped' || outcome.kind === 'unfaithful' ? outcome.kind : 'broken';
      return { kind: 'notSealed', why };
    };
    setFile(await save(seal));
    isSaving.current = false;
  };

  if (file?.isSaved)
    return (
      <Dialog title={m.seal_done_title()} onClose={onClose}>
        <p>{file.sentence}</p>
        <ShownPassphrase label={m.seal_done_phrase()} passphrase={passphrase} subject={subject} />
        <p>{m.seal_done_apart()}</p>
        <DialogActions>
          <Button emphasis="primary" onClick={onClose}>
            {m.close()}
          </Button>
        </DialogActions>
      </Dialog>
    );
  return (
    <Dialog title={m.seal_protect()} onClose={onClose}>
      <p>{m.seal_explanation()}</p>
      {own === null ? (
        <ShownPassphrase
          label={m.seal_proposed()}
          hint={m.seal_proposed_hint()}
          passphrase={proposed}
          subject={subject}
          {...(step === null && {
            onAnother: () => setProposed(proposePassphrase()),
            onOwn: () => setOwn(''),
          })}
        />
      ) : (
        <OwnPassphrase
          value={own}
          isTooShort={isTooShort}
          isDisabled={step !== null}
          onChange={(value) => {
            setTooShort(false);
            setOwn(value);
          }}
          onProposed={() => {
            setTooShort(false);
            setOwn(null);
          }}
        />
      )}
      <EncryptionProgress step={step} />
      {file !== null && (
        <Callout tone="alert">
          <p>{file.sentence}</p>
        </Callout>
      )}
      <DialogActions>
        <Button onClick={step === null ? onClose : stop}>
          {step === null ? m.cancel() : m.seal_stop()}
        </Button>
        <Button emphasis="primary" aria-disabled={step !== null} onClick={() => void start()}>
          {m.seal_go()}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
