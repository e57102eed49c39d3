import { useState } from 'react';
import { formatMoment } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useSafetyCopies, useStorage } from '#src/storage/hooks.ts';
import type { SafetyCopySummary } from '#src/storage/safetyCopies.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout, type Tone } from '#src/ui/Callout.tsx';
import styles from './DataPage.module.css';
import { PutBackDialog } from './PutBackDialog.tsx';
import { savedSafetyCopySentence, saveSafetyCopy } from './saveSafetyCopy.ts';

interface Outcome {
  readonly sentence: string;
  readonly tone: Tone;
}

/** What was kept before an update or a merge; nothing while there is none and none was here just now. */
export function SafetyCopies() {
  const storage = useStorage();
  const copies = useSafetyCopies();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [puttingBack, setPuttingBack] = useState<SafetyCopySummary | null>(null);
  if (copies === undefined || (copies.length === 0 && outcome === null)) return null;

  const save = async ({ id }: SafetyCopySummary) => {
    const saved = await saveSafetyCopy(storage, id);
    const sentence = savedSafetyCopySentence(saved);
    setOutcome({ sentence, tone: saved.kind === 'saved' ? 'plain' : 'strong' });
  };
  const remove = async ({ id }: SafetyCopySummary) => {
    const written = await storage.deleteSafetyCopy(id);
    setOutcome(
      written.kind === 'written'
        ? { sentence: m.safety_was_deleted(), tone: 'plain' }
        : { sentence: m.write_failed(), tone: 'strong' },
    );
  };
  return (
    <section className={styles.section} aria-labelledby="safety">
      <h2 id="safety">{m.safety_title()}</h2>
      <p>{m.safety_explanation()}</p>
      <ul className={styles.list}>
        {copies.map((copy) => {
          const name = nameOf(copy);
          return (
            <li key={copy.id} className={styles.row}>
              <div>
                <h3>{name}</h3>
                <p className={styles.facts}>{madeWhen(copy)}</p>
              </div>
              <div className={styles.rowActions}>
                <Button
                  emphasis="quiet"
                  aria-label={`${m.safety_save()} ${name}`}
                  onClick={() => void save(copy)}
                >
                  {m.safety_save()}
                </Button>
                <Button
                  emphasis="quiet"
                  aria-label={`${m.safety_put_back()} ${name}`}
                  onClick={() => setPuttingBack(copy)}
                >
                  {m.safety_put_back()}
                </Button>
                <Button
                  emphasis="quiet"
                  aria-label={`${m.safety_delete()} ${name}`}
                  onClick={() => void remove(copy)}
                >
                  {m.safety_delete()}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <div role="status" className={styles.status}>
        {outcome !== null && (
          <Callout tone={outcome.tone}>
            <p>{outcome.sentence}</p>
          </Callout>
        )}
      </div>
      {puttingBack !== null && (
        <PutBackDialog
          copy={puttingBack}
          name={nameOf(puttingBack)}
          onPutBack={() => {
            const sentence = m.safety_was_put_back({ name: nameOf(puttingBack) });
            setOutcome({ sentence, tone: 'plain' });
            setPuttingBack(null);
          }}
          onClose={() => setPuttingBack(null)}
        />
      )}
    </section>
  );
}

const nameOf = ({ name }: SafetyCopySummary) => name || m.dossier_untitled();

function madeWhen({ madeAt, reason }: SafetyCopySummary): string {
  const when = formatMoment(madeAt);
  switch (reason) {
    case 'upgrade':
      return m.safety_made_upgrade({ when });
    case 'merge':
      return m.safety_made_merge({ when });
    case 'putBack':
      return m.safety_made_put_back({ when });
  }
}
