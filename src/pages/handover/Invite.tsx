import { useState } from 'react';
import { Link } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { inviteTo } from '#src/core/inviteTo.ts';
import { invitationContent } from '#src/exchange/envelope/letter.ts';
import { envelopeFileName } from '#src/exchange/fileNames.ts';
import styles from '#src/handover/Handover.module.css';
import { publicAddress } from '#src/handover/publicAddress.ts';
import { SendWays } from '#src/handover/SendWays.tsx';
import { m } from '#src/i18n/paraglide/messages.js';
import { today } from '#src/i18n/today.ts';
import { useSettings, useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { downloadFile } from '#src/ui/downloadFile.ts';
import { TextField } from '#src/ui/TextField.tsx';
import { invitationFile } from './invitationFile.ts';

/** Phones scan it, some with a camera of their own that knows no second code: one dense code rather than two. */
const INVITATION_LENGTH = 410;

interface InviteProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
}

/** « Inviter »: each answers on a device of their own. */
export function Invite({ frame, chosen }: InviteProps) {
  const here = useHere();
  const { party, organisation, round } = chosen;
  return (
    <section className={styles.section} aria-labelledby="invite">
      <h2 id="invite">{m.handover_invite()}</h2>
      <p>{m.handover_invite_lead({ organisation: organisation.name, round: round.label })}</p>
      {party.way !== 'each' ? (
        <p>
          {m.handover_not_each()} <Link to={here.dossier()}>{m.handover_to_dossier()}</Link>
        </p>
      ) : party.state === 'shown' ? (
        <p>{m.handover_already_shown()}</p>
      ) : (
        <Invitation frame={frame} chosen={chosen} />
      )}
    </section>
  );
}

function Invitation({ frame, chosen }: InviteProps) {
  const here = useHere();
  const settings = useSettings();
  const [isShown, setShown] = useState(false);
  if (settings === undefined) return null;
  const { address, reach, isGiven } = publicAddress(settings);
  const content = invitationContent(inviteTo(frame, chosen));
  const fileName = envelopeFileName(
    `${m.handover_invitation_file()} ${chosen.organisation.name}`,
    today(),
  );
  const addressProblem = () => {
    if (reach === 'notSecure') return m.handover_not_secure();
    return isGiven ? m.handover_local_given({ address }) : m.handover_local({ address });
  };
  return (
    <>
      {reach === 'public' ? (
        <>
          <p>{m.handover_leads_to({ address })}</p>
          <Button emphasis="primary" onClick={() => setShown(!isShown)}>
            {isShown ? m.handover_hide_invitation() : m.handover_show_invitation()}
          </Button>
          {isShown && (
            <SendWays
              content={content}
              codeName={m.handover_invitation_code({ organisation: chosen.organisation.name })}
              subject={m.handover_invitation_subject({ organisation: chosen.organisation.name })}
              message={m.handover_invitation_message({ organisation: chosen.organisation.name })}
              fileName={fileName}
              lettersInOneCode={INVITATION_LENGTH}
            />
          )}
        </>
      ) : (
        <>
          <Callout>
            {/* Of an address that is typed below, the box says it. */}
            {!(isGiven && reach === 'notSecure') && <p>{addressProblem()}</p>}
            <p>
              {m.handover_other_ways()} <Link to={here.dossier()}>{m.handover_to_dossier()}</Link>
            </p>
          </Callout>
          <Button
            onClick={() =>
              void invitationFile(content).then((text) => downloadFile(fileName, text))
            }
          >
            {m.handover_save_invitation()}
          </Button>
        </>
      )}
      <AddressSetting isNeeded={reach !== 'public'} />
    </>
  );
}

/** « Adresse publique de l’outil ». */
function AddressSetting({ isNeeded }: { readonly isNeeded: boolean }) {
  const storage = useStorage();
  const settings = useSettings();
  /** It does not close under the hand once the address is a good one. */
  const [isOpen] = useState(isNeeded);
  const [typed, setTyped] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  if (settings === undefined) return null;
  const shown = typed ?? settings.publicAddress;
  const isWrong =
    shown.trim() !== '' && publicAddress({ publicAddress: shown }).reach === 'notSecure';
  const change = async (value: string) => {
    setTyped(value);
    const { kind } = await storage.changeSettings({ publicAddress: value.trim() });
    setFailed(kind === 'failed');
  };
  return (
    <details className={styles.wide} open={isOpen}>
      <summary>{m.handover_address()}</summary>
      <TextField
        label={m.handover_address_label()}
        hint={m.handover_address_hint()}
        error={isWrong ? m.handover_address_wrong() : undefined}
        type="url"
        inputMode="url"
        value={shown}
        onChange={(event) => void change(event.target.value)}
      />
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
    </details>
  );
}
