/** « Constats et preuves »: saved while typing, for oneself unless shared. */
import { useEffect, useId, useRef, useState } from 'react';
import { MAX_TEXT_LENGTH } from '#src/core/limits.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { createTextSaver, type TextSaver } from '#src/storage/saver.ts';
import styles from './NoteField.module.css';

const SAVE_DELAY_MS = 400;

interface NoteFieldProps {
  /** The partner it is about, when there are several. */
  readonly name: string | undefined;
  readonly note: string;
  readonly shared: boolean;
  /** Whether each answers apart: only then is there somebody to keep a note from. */
  readonly apart: boolean;
  readonly onNote: (note: string) => Promise<{ kind: string }>;
  readonly onShared: (shared: boolean) => void;
}

export function NoteField({ name, note, shared, apart, onNote, onShared }: NoteFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const save = useRef(onNote);
  save.current = onNote;
  const saver = useRef<TextSaver | null>(null);
  saver.current ??= createTextSaver({
    delayMs: SAVE_DELAY_MS,
    save: (text) => save.current(text),
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
