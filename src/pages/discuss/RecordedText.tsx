/** A text of the agreed sheet: saved while one types; what another window writes shows, and is never written over. */
import { useEffect, useId, useRef, useState } from 'react';
import { MAX_TEXT_LENGTH } from '#src/core/limits.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { createTextSaver, type TextSaver } from '#src/storage/saver.ts';
import { Callout } from '#src/ui/Callout.tsx';
import { useReportSaving } from '#src/ui/SaveStatus.tsx';
import { TextArea } from '#src/ui/TextArea.tsx';
import type { AgreedSaved } from './saveAgreed.ts';

const SAVE_DELAY_MS = 400;

interface RecordedTextProps {
  readonly label: string;
  readonly hint?: string;
  readonly stored: string;
  /** Of what is stored; grows with each write, whoever writes. */
  readonly revision: number;
  /** @param session the same for all that is typed in one go */
  readonly onSave: (text: string, seen: string, session: string) => Promise<AgreedSaved<string>>;
}

export function RecordedText({ label, hint, stored, revision, onSave }: RecordedTextProps) {
  const id = useId();
  const report = useReportSaving();
  const [typed, setTyped] = useState<string | null>(null);
  /** The revision from which on what is typed is stored; `null` while it is not. */
  const [storedFrom, setStoredFrom] = useState<number | null>(null);
  const [isFocused, setFocused] = useState(false);
  const [isMerged, setMerged] = useState(false);
  const save = useRef(onSave);
  save.current = onSave;
  const seen = useRef(stored);
  if (typed === null) seen.current = stored;
  const latest = useRef('');
  const visits = useRef(0);
  const saver = useRef<TextSaver | null>(null);
  const keep = (text: string) => {
    latest.current = text.trim();
    setTyped(text);
    setStoredFrom(null);
    saver.current?.type(text.trim());
  };
  saver.current ??= createTextSaver({
    delayMs: SAVE_DELAY_MS,
    async save(text) {
      const saved = await save.current(text, seen.current, `${id} ${visits.current}`);
      if (saved.kind === 'written') {
        seen.current = text;
        if (latest.current === text) setStoredFrom(saved.revision);
      } else if (saved.kind === 'elsewhere') {
        seen.current = saved.stored;
        setMerged(true);
        keep([saved.stored, latest.current].filter(Boolean).join('\n'));
      }
      return saved;
    },
  });
  useEffect(() => () => void saver.current?.flush(), []);
  // Once stored, the box follows what is stored. A space just typed stays while one types.
  const isStored = typed !== null && storedFrom !== null && revision >= storedFrom;
  if (isStored && (!isFocused || typed === stored)) setTyped(null);
  return (
    <>
      <TextArea
        label={label}
        hint={hint}
        maxLength={MAX_TEXT_LENGTH}
        value={typed ?? stored}
        onFocus={() => {
          visits.current += 1;
          setFocused(true);
          setMerged(false);
        }}
        onChange={({ target }) => {
          // « Enregistré » goes at once: what is typed is not stored yet.
          report('saving');
          keep(target.value);
        }}
        onBlur={() => {
          setFocused(false);
          void saver.current?.flush();
        }}
      />
      {isMerged && <Callout tone="alert">{m.discuss_text_elsewhere()}</Callout>}
    </>
  );
}
