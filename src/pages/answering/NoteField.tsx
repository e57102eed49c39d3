/** « Constats et preuves »: saved while typing, for oneself unless shared. */
import { useEffect, useId, useRef, useState } from 'react';
import { MAX_TEXT_LENGTH } from '#src/core/limits.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { SaveAnswerResult } from '#src/storage/Storage.ts';
import { createTextSaver, type TextSaver } from '#src/storage/saver.ts';
import { useReportSaving } from '#src/ui/SaveStatus.tsx';
import styles from './NoteField.module.css';

const SAVE_DELAY_MS = 400;

interface NoteFieldProps {
  /** The partner it is about, when there are several. */
  readonly name: string | undefined;
  readonly note: string;
  readonly shared: boolean;
  /** Whether each answers apart: only then is there somebody to keep a note from. */
  readonly apart: boolean;
  readonly onNote: (note: string) => Promise<SaveAnswerResult>;
  readonly onShared: (shared: boolean) => void;
}

export function NoteField({ name, note, shared, apart, onNote, onShared }: NoteFieldProps) {
  const id = useId();
  const reportSaving = useReportSaving();
  const [typed, setTyped] = useState<string | null>(null);
  const save = useRef(onNote);
  save.current = onNote;
  const saveTyped = async (text: string) => {
    const saved = await save.current(text);
    if (saved.kind === 'conflict') {
      // Another window wrote meanwhile: both texts are kept, one after the other.
      const both = [saved.stored?.note, text].filter(Boolean).join('\n');
      setTyped(both);
      saver.current?.type(both);
    } else if (saved.kind === 'written') {
      // What is stored shows again, and so does what another window writes later.
      setTyped((present) => (present === text ? null : present));
    }
    return saved;
  };
  const saveLatest = useRef(saveTyped);
  saveLatest.current = saveTyped;
  const saver = useRef<TextSaver | null>(null);
  saver.current ??= createTextSaver({
    delayMs: SAVE_DELAY_MS,
    save: (text) => saveLatest.current(text),
  });
  useEffect(() => () => void saver.current?.flush(), []);
  const label = m.note_label();
  return (
    <div className={styles.note}>
      <label htmlFor={id}>
        {label}
        {name && <span className="visually-hidden"> {m.about_partner({ name })}</span>}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={MAX_TEXT_LENGTH}
        value={typed ?? note}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setTyped(event.target.value);
          reportSaving('saving');
          saver.current?.type(event.target.value);
        }}
        onBlur={() => void saver.current?.flush()}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {m.note_hint()}
      </p>
      {apart && (
        <label className={styles.share}>
          <input
            type="checkbox"
            checked={shared}
            onChange={(event) => onShared(event.target.checked)}
          />
          {m.note_share()}
        </label>
      )}
    </div>
  );
}
