import type { EncryptionStep } from '#src/exchange/encryption/encryptionWork.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './Sealing.module.css';

const STEPS = {
  encrypting: m.seal_step_encrypting,
  checking: m.seal_step_checking,
  decrypting: m.seal_step_decrypting,
} as const satisfies Record<EncryptionStep, () => string>;

/** What is being done: how long it takes depends on the device, so no share of it is shown. */
export function EncryptionProgress({ step }: { readonly step: EncryptionStep | null }) {
  return (
    <div role="status" className={styles.progress}>
      {step !== null && (
        <>
          <p>{STEPS[step]()}</p>
          <progress aria-label={STEPS[step]()} />
        </>
      )}
    </div>
  );
}
