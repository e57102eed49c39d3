/** « Ce que chacune partage »: one choice for each association, saved at once; nothing unless it says so. */
import { useId } from 'react';
import { AssociationMark } from '#src/charts/AssociationMark.tsx';
import type { ChosenRound } from '#src/core/chooseRound.ts';
import type { Dossier, Organisation, Party, Shares } from '#src/core/dossier.ts';
import { changeParty } from '#src/core/partyAt.ts';
import { SHARED_LEVELS, SHARES_NOTHING, type SharedLevel } from '#src/core/shared.ts';
import { summarySheetAt } from '#src/core/summarySheetAt.ts';
import type { Unseen } from '#src/core/whyUnseen.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { SeenPartners } from '#src/report/useDescribedPartners.ts';
import { useReportedWrites } from '#src/saving/useReportedWrites.ts';
import { WriteFailureNotice } from '#src/saving/WriteFailureNotice.tsx';
import { useStorage } from '#src/storage/hooks.ts';
import { ChoicePill } from '#src/ui/ChoicePill.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';
import styles from './Sharing.module.css';

interface SharingProps {
  readonly dossier: Dossier;
  readonly chosen: ChosenRound;
  readonly whyUnseenOf: SeenPartners['whyUnseenOf'];
}

export function Sharing({ dossier, chosen, whyUnseenOf }: SharingProps) {
  const storage = useStorage();
  const writes = useReportedWrites();
  const { round } = chosen;
  const save = (organisationId: string, change: (shares: Shares) => Shares) =>
    writes.choose(() =>
      storage.changeRound(dossier.dossier.id, round.id, (stored) =>
        changeParty(stored, organisationId, (party) => ({
          ...party,
          shares: change(party.shares ?? SHARES_NOTHING),
        })),
      ),
    );
  const isSummary = (organisationId: string) =>
    summarySheetAt(dossier.sheets, { roundId: round.id, organisationId }) !== undefined;
  return (
    <section className={`${styles.sharing} screen-only`} aria-labelledby="sharing">
      <h2 id="sharing">{m.partners_shares()}</h2>
      <p className={styles.lead}>{m.partners_shares_lead()}</p>
      <Meanings />
      <div className={styles.parties}>
        {partiesOf(dossier, chosen).map(({ party, organisation }) => (
          <PartySharing
            key={organisation.id}
            organisation={organisation}
            shares={party.shares ?? SHARES_NOTHING}
            isSummary={isSummary(organisation.id)}
            unseen={whyUnseenOf(organisation.id)}
            onChange={(change) => save(organisation.id, change)}
          />
        ))}
      </div>
      <WriteFailureNotice failure={writes.failure} />
    </section>
  );
}

/** Whose page it is comes first, then the others by position. */
function partiesOf({ organisations }: Dossier, { round, organisation: viewer }: ChosenRound) {
  const placed = round.parties.flatMap((party): { party: Party; organisation: Organisation }[] => {
    const organisation = organisations.find(({ id }) => id === party.organisationId);
    return organisation === undefined ? [] : [{ party, organisation }];
  });
  const isViewer = (each: Organisation) => each.id === viewer.id;
  return placed.sort(
    (a, b) =>
      Number(isViewer(b.organisation)) - Number(isViewer(a.organisation)) ||
      a.organisation.position - b.organisation.position,
  );
}

interface PartySharingProps {
  readonly organisation: Organisation;
  readonly shares: Shares;
  /** It handed over its values alone. */
  readonly isSummary: boolean;
  /** Why nothing of it may be seen; `null` when something may. */
  readonly unseen: Unseen | null;
  readonly onChange: (change: (shares: Shares) => Shares) => Promise<unknown>;
}

function PartySharing({ organisation, shares, isSummary, unseen, onChange }: PartySharingProps) {
  const { name, position } = organisation;
  const id = useId();
  const [shown, show] = useShownChoice(shares);
  const choose = (part: Partial<Shares>) =>
    show(
      { ...shown, ...part },
      onChange((stored) => ({ ...stored, ...part })),
    );
  return (
    <section className={styles.party} aria-labelledby={id}>
      <h3 id={id}>
        <AssociationMark position={position} /> {name}
      </h3>
      {unseen !== null && !isSummary && <p className={styles.hint}>{UNSEEN[unseen]()}</p>}
      {isSummary ? (
        <p>{unseen === null ? m.partners_share_summary() : m.partners_share_summary_none()}</p>
      ) : (
        <fieldset
          className={styles.row}
          role="radiogroup"
          aria-label={m.partners_shares_of({ name })}
        >
          {SHARED_LEVELS.map((level) => (
            <ChoicePill
              key={level}
              type="radio"
              name={`${id}-own`}
              value={level}
              checked={shown.own === level}
              onChange={() => choose({ own: level })}
              aria-describedby={meaningId(level)}
            >
              {LEVELS[level].name()}
            </ChoicePill>
          ))}
        </fieldset>
      )}
      <ChoicePill
        type="checkbox"
        checked={shown.complementarity}
        onChange={(event) => choose({ complementarity: event.target.checked })}
        aria-describedby={meaningId('complementarity')}
      >
        {m.partners_share_complementarity_name()}
      </ChoicePill>
    </section>
  );
}

/** What each choice means, said once for all associations. */
function Meanings() {
  return (
    <dl className={styles.meanings}>
      {SHARED_LEVELS.map((level) => (
        <div key={level}>
          <dt>{LEVELS[level].name()}</dt>
          <dd id={meaningId(level)}>{LEVELS[level].meaning()}</dd>
        </div>
      ))}
      <div>
        <dt>{m.partners_share_complementarity_name()}</dt>
        <dd id={meaningId('complementarity')}>{m.partners_share_complementarity_hint()}</dd>
      </div>
    </dl>
  );
}

const meaningId = (choice: SharedLevel | 'complementarity') => `meaning-${choice}`;

const LEVELS: Readonly<
  Record<SharedLevel, { readonly name: () => string; readonly meaning: () => string }>
> = {
  nothing: { name: m.partners_share_nothing, meaning: m.partners_share_meaning_nothing },
  values: { name: m.partners_share_values, meaning: m.partners_share_meaning_values },
  spread: { name: m.partners_share_spread, meaning: m.partners_share_meaning_spread },
  notes: { name: m.partners_share_notes, meaning: m.partners_share_meaning_notes },
};

const UNSEEN = {
  hidden: m.partners_unseen_hidden,
  withheld: m.partners_unseen_withheld,
  nobody: m.partners_unseen_nobody,
} as const;
