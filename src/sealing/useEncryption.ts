import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  EncryptionOutcome,
  EncryptionStep,
  EncryptionTask,
} from '#src/exchange/encryption/encryptionWork.ts';
import { runEncryption } from '#src/workers/runEncryption.ts';

type Ended = EncryptionOutcome | { readonly kind: 'stopped' } | { readonly kind: 'broken' };

export interface Encryption {
  /** `null` while nothing is being worked out. */
  readonly step: EncryptionStep | null;
  readonly run: (task: EncryptionTask) => Promise<Ended>;
  readonly stop: () => void;
}

/** One task at a time; it ends with the component that asked for it. */
export function useEncryption(): Encryption {
  const [step, setStep] = useState<EncryptionStep | null>(null);
  const controller = useRef<AbortController | null>(null);
  const stop = useCallback(() => controller.current?.abort(), []);
  useEffect(() => stop, [stop]);
  const run = useCallback(
    async (task: EncryptionTask): Promise<Ended> => {
      stop();
      const own = new AbortController();
      controller.current = own;
      setStep(task.kind === 'encrypt' ? 'encrypting' : 'decrypting');
      try {
        return (await runEncryption(task, own.signal, setStep)) ?? { kind: 'stopped' };
      } catch {
        return { kind: 'broken' };
      } finally {
        setStep(null);
      }
    },
    [stop],
  );
  return { step, run, stop };
}
