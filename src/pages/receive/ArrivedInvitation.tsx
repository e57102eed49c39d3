import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { dossierPaths } from '#src/app/paths.ts';
import { useQuestionnaire } from '#src/catalogue/useQuestionnaire.ts';
import type { Invitation } from '#src/core/invitation.ts';
import { guestDossier } from '#src/core/inviteTo.ts';
import { answeringSteps, countCells, minutesFor } from '#src/core/progress.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import styles from '#src/handover/Handover.module.css';
import { m } from '#src/i18n/paraglide/messages.js';
import { useDossierFrame, useStorage } from '#src/storage/hooks.ts';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';

interface ArrivedInvitationProps {
  readonly invitation: Invitation;
  readonly onDrop: () => void;
}

/** Who invites, to what, for how long, what becomes of the answers; then one button. */
export function ArrivedInvitation({ invitation, onDrop }: ArrivedInvitationProps) {
  const { dossier, organisation, partners, round } = invitation;
  const known = useDossierFrame(dossier.id);
  const questionnaire = useQuestionnaire(questionnaireKey(round.questionnaire));
  const asked = countCells(
    answeringSteps(
      questionnaire,
      round.mode,
      partners.map(({ id }) => id),
    ),
  );
  if (known === undefined) return null;
  const here = dossierPaths(dossier.id);
  const guestSheetId = known?.dossier.guestSheetId;
  const isSame = known?.sheets.some(
    ({ id, roundId, organisationId }) =>
      id === guestSheetId && roundId === round.id && organisationId === organisation.id,
  );
  return (
    <li className={styles.arrival}>
      <h2>{m.receive_invitation({ organisation: organisation.name })}</h2>
      <p>
        {[
          round.label,
          ...(partners.length > 0
            ? [m.dossier_with({ partner: partners.map(({ name }) => name).join(', ') })]
            : []),
          m.receive_length({ count: asked, minutes: minutesFor(asked) }),
        ].join(' · ')}
      </p>
      <p>{m.receive_what_becomes()}</p>
      <p>{m.receive_notes()}</p>
      {known !== null && guestSheetId === undefined ? (
        <>
          <p>{m.receive_own_dossier()}</p>
          <div className={styles.actions}>
            <ButtonLink to={here.dossier()}>{m.handover_to_dossier()}</ButtonLink>
          </div>
        </>
      ) : isSame ? (
        <>
          <p>{m.receive_begun()}</p>
          <div className={styles.actions}>
            <ButtonLink emphasis="primary" to={here.dossier()}>
              {m.step_answer_resume()}
            </ButtonLink>
          </div>
        </>
      ) : (
        <Accept invitation={invitation} replaces={known !== null} onDrop={onDrop} />
      )}
    </li>
  );
}

function Accept({
  invitation,
  replaces,
  onDrop,
}: ArrivedInvitationProps & { readonly replaces: boolean }) {
  const storage = useStorage();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  /** A button pressed twice begins once. */
  const isBeginning = useRef(false);
  const begin = async () => {
    if (isBeginning.current) return;
    isBeginning.current = true;
    const sheetId = crypto.randomUUID();
    const dossier = guestDossier(invitation, sheetId, new Date().toISOString());
    const { kind } = await storage.storeDossier(dossier, replaces ? 'replace' : 'new');
    isBeginning.current = false;
    setFailed(kind === 'failed');
    if (kind !== 'failed') await navigate(dossierPaths(dossier.dossier.id).answer(sheetId));
  };
  return (
    <>
      {replaces && <p>{m.receive_replaces()}</p>}
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
      <div className={styles.actions}>
        <Button emphasis="primary" onClick={() => void begin()}>
          {m.receive_begin()}
        </Button>
        <Button emphasis="quiet" onClick={onDrop}>
          {m.receive_decline()}
        </Button>
      </div>
    </>
  );
}
