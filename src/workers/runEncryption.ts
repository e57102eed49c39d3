/** Encrypts and decrypts in a worker: the page stays free, and whoever changes their mind ends it at once. */
import type {
  EncryptionOutcome,
  EncryptionStep,
  EncryptionTask,
} from '#src/exchange/encryption/encryptionWork.ts';
import { ownScript } from './ownScript.ts';

type Said =
  | EncryptionOutcome
  | { readonly kind: 'step'; readonly step: EncryptionStep }
  | { readonly kind: 'broken'; readonly cause: string };

/** @returns what came of it, or `null` when `signal` ended it. Throws where no worker can run. */
export async function runEncryption(
  task: EncryptionTask,
  signal: AbortSignal,
  tell: (step: EncryptionStep) => void,
): Promise<EncryptionOutcome | null> {
  if (signal.aborted) return null;
  const worker = new Worker(ownScript('encryption'), { type: 'module' });
  try {
    return await new Promise<EncryptionOutcome | null>((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(null), { once: true });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data: said }: MessageEvent<Said>) => {
        if (said.kind === 'step') tell(said.step);
        else if (said.kind === 'broken') reject(new Error(said.cause));
        else resolve(said);
      });
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}
