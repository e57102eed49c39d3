import { lazy, Suspense, useEffect, useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { useSettings } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { downloadFile } from '#src/ui/downloadFile.ts';
import styles from './Handover.module.css';
import { publicAddress } from './publicAddress.ts';

const QrCodes = lazy(async () => ({ default: (await import('./QrCodes.tsx')).QrCodes }));

interface SendWaysProps {
  /** Of the invitation, or of the answers: what the envelope holds. */
  readonly content: unknown;
  /** What a code shows, for those who do not see it. */
  readonly codeName: string;
  /** The sentence before the link in a message. */
  readonly message: string;
  readonly subject: string;
  readonly fileName: string;
  /** Up to how many letters are one code; where nothing is said, what a webcam reads from a phone. */
  readonly lettersInOneCode?: number;
}

/** One envelope, four ways: a code to scan, a link to send, a message, a file. */
export function SendWays({
  content,
  codeName,
  message,
  subject,
  fileName,
  lettersInOneCode,
}: SendWaysProps) {
  const settings = useSettings();
  const envelope = useEnvelope(content);
  const [done, setDone] = useState('');
  if (envelope === undefined || settings === undefined) return null;
  const link = envelope.linkTo(publicAddress(settings).address);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setDone(m.handover_copied());
    } catch {
      setDone(m.handover_not_copied());
    }
  };
  const share = async () => {
    try {
      await navigator.share({ title: subject, text: message, url: link });
    } catch (error) {
      // Closing the list of programs is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        setDone(m.handover_not_shared());
    }
  };
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${message}\n\n${link}\n`)}`;
  return (
    <div className={`${styles.section} ${styles.wide}`}>
      <Suspense>
        <QrCodes
          codes={envelope.codesTo(publicAddress(settings).address, lettersInOneCode)}
          name={codeName}
        />
      </Suspense>
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{m.handover_copy_link()}</Button>
        {'share' in navigator && (
          <Button onClick={() => void share()}>{m.handover_share_link()}</Button>
        )}
        <a href={mail}>{m.handover_mail()}</a>
        <Button onClick={() => downloadFile(fileName, envelope.fileText)}>
          {m.handover_save_file()}
        </Button>
      </div>
      <p role="status">{done}</p>
    </div>
  );
}

interface ReadyEnvelope {
  linkTo(address: string): string;
  codesTo(address: string, lettersInOneCode?: number): string[];
  readonly fileText: string;
}

/** `undefined` while it is made. */
function useEnvelope(content: unknown): ReadyEnvelope | undefined {
  const [ready, setReady] = useState<ReadyEnvelope>();
  const text = JSON.stringify(content);
  useEffect(() => {
    let isCurrent = true;
    void makeEnvelope(text).then((made) => isCurrent && setReady(made));
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return ready;
}

async function makeEnvelope(text: string): Promise<ReadyEnvelope> {
  const [{ sealEnvelope }, { linkTo }, { splitEnvelope }, { envelopeFileText }] = await Promise.all(
    [
      import('#src/exchange/envelope/envelope.ts'),
      import('#src/exchange/envelope/address.ts'),
      import('#src/exchange/envelope/parts.ts'),
      import('#src/exchange/envelope/envelopeFile.ts'),
    ],
  );
  const envelope = await sealEnvelope(JSON.parse(text));
  return {
    linkTo: (address) => linkTo(address, envelope),
    codesTo: (address, lettersInOneCode) =>
      splitEnvelope(envelope, lettersInOneCode).map((code) => linkTo(address, code)),
    fileText: envelopeFileText(envelope),
  };
}
