/** Every association of the dossier: its name, its mark, how it takes part in this bilan, and in what order they stand. */
import { useLayoutEffect, useRef, useState } from 'react';
import { AssociationMark } from '#src/charts/AssociationMark.tsx';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import type { Organisation } from '#src/core/dossier.ts';
import { moveAssociation, removeAssociation } from '#src/core/parties.ts';
import { type Obstacle, obstacleToRemoving } from '#src/core/partyObstacles.ts';
import type { Written } from '#src/core/written.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { AddAssociation } from './AddAssociation.tsx';
import styles from './Associations.module.css';
import page from './ProfilePage.module.css';
import { TakingPart } from './TakingPart.tsx';
import { takenName } from './takenName.ts';
import { useWritten } from './useWritten.ts';

interface AssociationsProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly writes: ReportedWrites;
}

export function Associations({ frame, chosen, writes }: AssociationsProps) {
  const written = useWritten(frame.dossier.id);
  const [said, setSaid] = useState('');
  const organisations = [...frame.organisations].sort((a, b) => a.position - b.position);
  return (
    <section className={page.section} aria-labelledby="associations">
      <h2 id="associations">{m.party_title()}</h2>
      <p className={page.hint}>{m.party_lead()}</p>
      <ol className={styles.list} aria-label={m.party_list()}>
        {organisations.map((organisation, rank) => (
          <li key={organisation.id} className={styles.association} aria-label={organisation.name}>
            <h3 className={styles.name}>
              <AssociationMark position={rank} /> {organisation.name}
            </h3>
            {organisation.id !== chosen.organisation.id && (
              <Name {...{ frame, organisation, rank, writes }} />
            )}
            {organisation.id === frame.dossier.ownOrganisationId && (
              <p className={page.hint}>{m.party_own()}</p>
            )}
            {written && <TakingPart {...{ frame, chosen, organisation, written, writes }} />}
            {written && organisations.length > 1 && (
              <Order
                {...{ frame, organisation, rank, written, writes }}
                last={organisations.length - 1}
                onSaid={setSaid}
              />
            )}
          </li>
        ))}
      </ol>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <AddAssociation {...{ frame, chosen, writes }} onAdded={setSaid} />
    </section>
  );
}

interface OfAssociation {
  readonly frame: DossierFrame;
  readonly organisation: Organisation;
  readonly rank: number;
  readonly writes: ReportedWrites;
}

function Name({ frame, organisation, rank, writes }: OfAssociation) {
  const storage = useStorage();
  return (
    <SavedTextField
      label={m.party_name({ number: rank + 1 })}
      stored={organisation.name}
      missing={(name) => m.profile_name_missing({ name })}
      taken={takenName(frame.organisations, organisation)}
      onSave={(name) =>
        writes.saveText(() =>
          storage.changeOrganisation(frame.dossier.id, organisation.id, (stored) => ({
            ...stored,
            name,
          })),
        )
      }
    />
  );
}

function Order({
  frame,
  organisation: { id, name },
  rank,
  last,
  written,
  writes,
  onSaid,
}: OfAssociation & {
  readonly last: number;
  readonly written: Written;
  readonly onSaid: (sentence: string) => void;
}) {
  const storage = useStorage();
  const pressed = useRef<HTMLButtonElement | null>(null);
  // Where a row moves, the browser takes the focus from it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the row has moved
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [rank]);
  const move = async (by: -1 | 1, button: HTMLButtonElement) => {
    if (rank + by < 0 || rank + by > last) return;
    pressed.current = button;
    await writes.choose(() =>
      storage.changeWhole(frame.dossier.id, (stored) => moveAssociation(stored, id, by)),
    );
    onSaid(m.party_moved({ name, rank: rank + by + 1 }));
  };
  const obstacle = obstacleToRemoving(frame, written, id);
  const remove = async () => {
    const outcome = await writes.choose(() =>
      storage.changeWhole(frame.dossier.id, (stored) => removeAssociation(stored, id)),
    );
    if (outcome.kind === 'written') onSaid(m.party_removed({ name }));
  };
  const of = <span className="visually-hidden"> {name}</span>;
  return (
    <div className={styles.actions}>
      <Button
        emphasis="quiet"
        aria-disabled={rank === 0}
        onClick={({ currentTarget }) => void move(-1, currentTarget)}
      >
        {m.party_up()}
        {of}
      </Button>
      <Button
        emphasis="quiet"
        aria-disabled={rank === last}
        onClick={({ currentTarget }) => void move(1, currentTarget)}
      >
        {m.party_down()}
        {of}
      </Button>
      {obstacle === null ? (
        <Button emphasis="quiet" onClick={() => void remove()}>
          {m.party_remove()}
          {of}
        </Button>
      ) : (
        obstacle !== 'own' && <p className={page.hint}>{KEPT[obstacle]({ name })}</p>
      )}
    </div>
  );
}

/** Why it stays. */
const KEPT: Record<Exclude<Obstacle, 'own'>, (about: { name: string }) => string> = {
  last: m.party_kept_last,
  answers: m.party_kept_answers,
  recorded: m.party_kept_recorded,
  asked: m.party_kept_asked,
  matrix: m.party_kept_matrix,
};
