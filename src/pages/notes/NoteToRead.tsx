/** One note: as it is, or in other words; kept, or dropped. */
import { useId } from 'react';
import type { PointTexts } from '#src/core/pointTexts.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';
import { formatDate } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextArea } from '#src/saving/SavedTextArea.tsx';
import type { Written } from '#src/storage/written.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './NotesPage.module.css';

interface NoteToReadProps {
  readonly note: SharedNote;
  /** `null` where it is about no question. */
  readonly about: PointTexts | null;
  readonly onText: (text: string) => Promise<Written>;
  readonly onState: (state: SharedNote['state']) => void;
  readonly onDrop: () => void;
}

export function NoteToRead({ note, about, onText, onState, onDrop }: NoteToReadProps) {
  const id = useId();
  return (
    <article className={styles.note} aria-labelledby={`${id}-about`}>
      <div id={`${id}-about`} className={styles.about}>
        {kindOf(note) !== null && <p className={styles.kind}>{kindOf(note)}</p>}
        {about === null ? (
          <p>{m.notes_about_nothing()}</p>
        ) : (
          <>
            <h3>
              {about.themeName}
              {about.partnerName !== null && ` – ${m.about_partner({ name: about.partnerName })}`}
            </h3>
            <p>{about.question}</p>
          </>
        )}
      </div>
      <SavedTextArea label={m.notes_text()} stored={note.text} onSave={onText} />
      <div className={styles.actions}>
        {note.state === 'toRead' ? (
          <Button emphasis="primary" onClick={() => onState('kept')}>
            {m.notes_keep()}
          </Button>
        ) : (
          <Button onClick={() => onState('toRead')}>{m.notes_unkeep()}</Button>
        )}
        <Button emphasis="quiet" onClick={onDrop}>
          {m.notes_drop()}
        </Button>
      </div>
    </article>
  );
}

/** What was written a week later says so; `null` for what came with an answer. */
function kindOf({ kind, on }: SharedNote): string | null {
  if (kind === 'answer') return null;
  const name = kind === 'changedMind' ? m.return_changed_mind() : m.return_not_dared();
  return on === null ? name : `${name} · ${formatDate(on)}`;
}
