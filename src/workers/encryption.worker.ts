/** Encrypts or decrypts one text, says which step it is at, and is done. */
import { doEncryptionTask, type EncryptionTask } from '#src/exchange/encryption/encryptionWork.ts';

addEventListener('message', ({ data: task }: MessageEvent<EncryptionTask>) => {
  doEncryptionTask(task, (step) => postMessage({ kind: 'step', step })).then(
    (outcome) => postMessage(outcome),
    (error: unknown) => postMessage({ kind: 'broken', cause: String(error) }),
  );
});
