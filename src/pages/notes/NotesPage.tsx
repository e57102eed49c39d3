/** What people wrote for the others: the facilitator reads each note before anybody sees it, away from the projector. */
import { useEffect, useRef, useState } from 'react';
import { type AboutRound, RoundPage } from '#src/app/RoundPage.tsx';
import { useHere } from '#src/app/useHere.ts';
import { sharedNotesOf } from '#src/core/recorded.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useReportedWrites } from '#src/saving/useReportedWrites.ts';
import { WriteFailureNotice } from '#src/saving/WriteFailureNotice.tsx';
import { useStorage } from '#src/storage/hooks.ts';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Curtain } from '#src/ui/Curtain.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import styles from './NotesPage.module.css';
import { NoteToRead } from './NoteToRead.tsx';
import { usePointTexts } from './usePointTexts.ts';

export function NotesPage() {
  return <RoundPage>{(about) => <Notes {...about} />}</RoundPage>;
}

function Notes({ dossier, chosen }: AboutRound) {
  const here = useHere();
  const storage = useStorage();
  const writes = useReportedWrites();
  const textsOf = usePointTexts(dossier, chosen);
  const [isOpen, setOpen] = useState(false);
  const [dropped, setDropped] = useState<SharedNote | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (dropped !== null) undo.current?.focus();
  }, [dropped]);
  const dossierId = dossier.dossier.id;
  const notes = sharedNotesOf({ dossier, chosen });
  const isHidden = chosen.party.way === 'each' && chosen.party.state === 'gathering';
  const toRead = notes.filter(({ state }) => state === 'toRead');
  const kept = notes.filter(({ state }) => state === 'kept');

  const change = (id: string, changes: Partial<SharedNote>) =>
    storage.changeSharedNote(dossierId, id, (note) => ({ ...note, ...changes }));
  const drop = async (note: SharedNote) => {
    const written = await writes.choose(() => storage.deleteSharedNote(dossierId, note.id));
    if (written.kind === 'failed') return;
    setDropped(note);
  };
  const putBack = async (note: SharedNote) => {
    const written = await writes.choose(() =>
      storage.applyChanges(dossierId, { sharedNotes: [note] }),
    );
    if (written.kind === 'written') setDropped(null);
  };
  const listOf = (some: readonly SharedNote[]) => (
    <ul className={styles.list}>
      {some.map((note) => (
        <li key={note.id}>
          <NoteToRead
            note={note}
            about={textsOf(note)}
            onText={(text) => writes.saveText(() => change(note.id, { text }))}
            onState={(state) => void writes.choose(() => change(note.id, { state }))}
            onDrop={() => void drop(note)}
          />
        </li>
      ))}
    </ul>
  );

  if (toRead.length > 0 && !isOpen)
    return (
      <Curtain
        title={m.notes_title()}
        open={m.notes_curtain_open()}
        onOpen={() => setOpen(true)}
        dossierPath={here.dossier()}
      >
        <p>{m.notes_curtain()}</p>
      </Curtain>
    );
  return (
    <div className={styles.page}>
      <PageHead title={m.notes_title()}>
        <p>{m.notes_intro()}</p>
      </PageHead>
      <Callout tone="strong">
        <p>{m.notes_away()}</p>
      </Callout>
      <WriteFailureNotice failure={writes.failure} />
      <div className={styles.dropped}>
        <p role="status">{dropped !== null && m.notes_dropped()}</p>
        {dropped !== null && (
          <Button ref={undo} emphasis="quiet" onClick={() => void putBack(dropped)}>
            {m.notes_put_back()}
          </Button>
        )}
      </div>
      <section aria-labelledby="a-relire">
        <h2 id="a-relire">{m.notes_to_read({ count: toRead.length })}</h2>
        {toRead.length === 0 ? (
          <p>
            {notes.length > 0 ? m.notes_all_read() : isHidden ? m.notes_hidden() : m.notes_none()}
          </p>
        ) : (
          listOf(toRead)
        )}
      </section>
      {kept.length > 0 && (
        <section aria-labelledby="gardees">
          <h2 id="gardees">{m.notes_kept({ count: kept.length })}</h2>
          <p>{m.notes_kept_intro()}</p>
          {listOf(kept)}
        </section>
      )}
      <div className={styles.actions}>
        <ButtonLink emphasis="primary" to={here.discussion()}>
          {m.notes_to_discussion()}
        </ButtonLink>
        <ButtonLink to={here.dossier()}>{m.back_to_dossier()}</ButtonLink>
      </div>
    </div>
  );
}
