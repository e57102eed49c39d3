import { useState } from 'react';
import type { DossierFrame } from '#src/core/chooseRound.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { today } from '#src/i18n/today.ts';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import styles from './ProfilePage.module.css';

export function EraseOn({
  frame: { dossier },
  writes,
}: {
  readonly frame: DossierFrame;
  readonly writes: ReportedWrites;
}) {
  const storage = useStorage();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? dossier.eraseOn ?? '';
  const isPast = shown !== '' && shown < today();
  const save = (date: string) =>
    void writes.choose(() =>
      storage.changeDossier(dossier.id, ({ eraseOn: _, ...stored }) =>
        date === '' ? stored : { ...stored, eraseOn: date },
      ),
    );
  return (
    <section className={styles.section} aria-labelledby="erase">
      <h2 id="erase">{m.profile_erase()}</h2>
      <TextField
        type="date"
        label={m.profile_erase_label()}
        hint={m.profile_erase_hint()}
        min={today()}
        value={shown}
        onChange={({ target }) => {
          setTyped(target.value);
          // A date typed part by part is bad input first, then often a year long past: not what is meant.
          if (target.value === '' ? !target.validity.badInput : target.value >= today())
            save(target.value);
        }}
        error={
          isPast ? (typed === null ? m.profile_erase_come() : m.profile_erase_past()) : undefined
        }
      />
      {dossier.eraseOn !== undefined && (
        <div>
          <Button
            emphasis="quiet"
            onClick={() => {
              setTyped('');
              save('');
            }}
          >
            {m.profile_erase_remove()}
          </Button>
        </div>
      )}
    </section>
  );
}
