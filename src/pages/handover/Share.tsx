import { useState } from 'react';
import { Link } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import type { ShareChoice } from '#src/core/share/sharedDossier.ts';
import styles from '#src/handover/Handover.module.css';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { type Prepared, prepareShare } from './prepareShare.ts';
import { ShareDialog } from './ShareDialog.tsx';

interface ShareProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
}

/** « Partager »: what leaves is chosen first, then looked at, then saved or sent. */
export function Share({ frame, chosen: { organisation } }: ShareProps) {
  const here = useHere();
  const storage = useStorage();
  const [kind, setKind] = useState<ShareChoice['kind']>('values');
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const dossierName = frame.dossier.title || organisation.name || m.dossier_untitled();
  const prepare = async () => {
    const choice: ShareChoice =
      kind === 'values' ? { kind, organisationId: organisation.id } : { kind };
    const name = kind === 'values' ? organisation.name : dossierName;
    setPrepared(await prepareShare(storage, frame.dossier.id, choice, name));
  };
  return (
    <section className={styles.section} aria-labelledby="share">
      <h2 id="share">{m.handover_share_title()}</h2>
      <p>{m.handover_share_lead()}</p>
      <RadioCards
        legend={m.handover_share_legend()}
        name="share"
        chosen={kind}
        onChoose={(chosen) => {
          setPrepared(null);
          setKind(chosen);
        }}
        cards={[
          {
            value: 'values',
            name: m.handover_share_values({ name: organisation.name }),
            hint: m.handover_share_values_hint(),
          },
          {
            value: 'withoutPeople',
            name: m.handover_share_without(),
            hint: m.handover_share_without_hint(),
          },
          {
            value: 'everything',
            name: m.handover_share_everything(),
            hint: m.handover_share_everything_hint(),
          },
        ]}
      />
      <Button onClick={() => void prepare()}>{m.handover_share_prepare()}</Button>
      <div role="status">
        {prepared?.kind === 'nothing' && (
          <Callout>
            <p>{m.handover_share_nothing({ name: organisation.name })}</p>
            <p>
              <Link to={here.partners()}>{m.handover_share_choose()}</Link>
            </p>
          </Callout>
        )}
        {prepared?.kind === 'unfaithful' && <Callout>{m.handover_share_unfaithful()}</Callout>}
      </div>
      {prepared?.kind === 'ready' && (
        <ShareDialog
          dossierId={frame.dossier.id}
          subject={dossierName}
          prepared={prepared}
          onClose={() => setPrepared(null)}
        />
      )}
    </section>
  );
}
