import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { useHere } from '#src/app/useHere.ts';
import { changeParty } from '#src/core/partyAt.ts';
import { COLLECTIONS } from '#src/core/session.ts';
import {
  calmMinutes,
  PLANNED_WAYS,
  type SessionAdvice,
  type SessionAsked,
  type SessionPlan,
  shortestInRoom,
} from '#src/core/sessionPlan.ts';
import { useSessionGuide } from '#src/guide/useSessionGuide.ts';
import { formatLength } from '#src/i18n/clock.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './PreparePage.module.css';
import type { Preparing } from './usePreparing.ts';

interface ProposalProps {
  readonly preparing: Preparing;
  readonly asked: SessionAsked;
  readonly plan: SessionPlan;
}

export function Proposal({ preparing, asked, plan }: ProposalProps) {
  const { script } = useSessionGuide();
  const { advice } = plan;
  const isPaper = advice.ways.includes('paper');
  const cells = asked.cells[advice.mode];
  return (
    <>
      <dl className={styles.proposal}>
        <dt>{advice.mode === 'full' ? m.prepare_mode_full() : m.prepare_mode_express()}</dt>
        <dd>{m.prepare_mode_length({ count: cells, minutes: calmMinutes(cells) })}</dd>
        <dd>{modeReason(advice, asked)}</dd>
        {asked.ways.length === 0 && (
          <>
            <dt>{isPaper ? m.prepare_ways_paper() : m.prepare_ways_apart()}</dt>
            <dd>
              {(isPaper ? m.prepare_ways_paper_why : m.prepare_ways_apart_why)({
                length: formatLength(advice.deviceMinutes),
              })}
            </dd>
          </>
        )}
      </dl>
      {advice.isTooFew ? (
        <Callout tone="strong">
          <p>{m.prepare_too_few()}</p>
        </Callout>
      ) : (
        <Apply preparing={preparing} advice={advice} />
      )}
      {plan.kind === 'tooShort' && (
        <Callout tone="strong">
          <p>{script.tooShort(formatLength(asked.minutes), formatLength(plan.shortestMinutes))}</p>
        </Callout>
      )}
      {plan.kind === 'planned' && plan.answering === 'before' && plan.ways.includes('hands') && (
        <Callout tone="strong">
          <p>{m.prepare_hands_before({ length: formatLength(shortestInRoom(asked)) })}</p>
        </Callout>
      )}
    </>
  );
}

function modeReason({ modeReason }: SessionAdvice, { minutes }: SessionAsked): string {
  switch (modeReason) {
    case 'inRoom':
      return m.prepare_mode_in_room();
    case 'onDeviceBefore':
      return m.prepare_mode_before_device();
    case 'shortSession':
      return m.prepare_mode_short({ length: formatLength(minutes) });
  }
}

/** Writes the proposed version and way, as long as nobody has answered. */
function Apply({
  preparing: { dossier, chosen, session, writes, choose },
  advice,
}: {
  readonly preparing: Preparing;
  readonly advice: SessionAdvice;
}) {
  const here = useHere();
  const storage = useStorage();
  const { round, party, organisation } = chosen;
  if (party.state === 'shown') return null;
  const isApart = party.way === 'each';
  if (isApart && round.mode === advice.mode)
    return (
      <p role="status" className={styles.done}>
        {advice.mode === 'full' ? m.prepare_applied_full() : m.prepare_applied_express()}
      </p>
    );
  // Of every association of the round: the version is the round's.
  const sheetIds = new Set(
    dossier.sheets.filter(({ roundId }) => roundId === round.id).map(({ id }) => id),
  );
  const isBegun = dossier.answers.some(({ sheetId }) => sheetIds.has(sheetId));
  if (isBegun)
    return (
      <Callout>
        {isApart ? (
          <p>
            {m.prepare_begun_each({
              mode: round.mode === 'full' ? m.mode_full() : m.mode_express(),
            })}{' '}
            <Link to={here.dossier()}>{m.prepare_back()}</Link>
          </p>
        ) : (
          <p>
            {m.prepare_begun_other()} <Link to={paths.newDossier()}>{m.home_start()}</Link>
          </p>
        )}
      </Callout>
    );
  const apply = async () => {
    await writes.choose(() =>
      storage.changeRound(dossier.dossier.id, round.id, (stored) => ({
        ...changeParty(stored, organisation.id, (party) => ({ ...party, way: 'each' })),
        mode: advice.mode,
      })),
    );
    if (!PLANNED_WAYS.some((way) => session?.collected.includes(way)))
      await choose((stored) => ({
        ...stored,
        collected: COLLECTIONS.filter(
          (each) => stored.collected.includes(each) || advice.ways.some((way) => way === each),
        ),
      }));
  };
  return (
    <p>
      <Button emphasis="primary" onClick={() => void apply()}>
        {m.prepare_apply()}
      </Button>
    </p>
  );
}
