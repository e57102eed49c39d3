/** How an association takes part in this bilan; as long as it has no answer, it may do so otherwise. */
import { Link } from 'react-router';
import { dossierPaths, searchOf } from '#src/app/paths.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import type { Organisation } from '#src/core/dossier.ts';
import { type Participation, participationOf, takePart } from '#src/core/parties.ts';
import { obstacleToChange, obstacleToLeaving } from '#src/core/partyObstacles.ts';
import { summarySheetAt } from '#src/core/summarySheetAt.ts';
import type { Written } from '#src/core/written.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { SelectField } from '#src/ui/SelectField.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';
import styles from './Associations.module.css';
import { NOT_AT_ALL, PARTICIPATIONS, participationWords } from './participationWords.ts';

interface TakingPartProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly organisation: Organisation;
  readonly written: Written;
  readonly writes: ReportedWrites;
}

export function TakingPart({ frame, chosen, organisation, written, writes }: TakingPartProps) {
  const storage = useStorage();
  const place = { roundId: chosen.round.id, organisationId: organisation.id };
  const stored = participationOf(frame, place);
  const [shown, show] = useShownChoice<Participation | typeof NOT_AT_ALL>(stored ?? NOT_AT_ALL);
  const choose = (participation: Participation | typeof NOT_AT_ALL) => {
    const write = writes.choose(() =>
      storage.changeWhole(frame.dossier.id, (dossier) =>
        takePart(dossier, place, participation === NOT_AT_ALL ? null : participation, () =>
          crypto.randomUUID(),
        ),
      ),
    );
    show(participation, write);
  };
  if (stored !== null && obstacleToChange(frame, written, place) !== null)
    return (
      <>
        <p>{m.party_way_fixed_answers({ way: participationWords[stored]() })}</p>
        <Ways {...{ frame, chosen, organisation }} />
      </>
    );
  const mayLeave = stored === null || obstacleToLeaving(frame, written, place) === null;
  return (
    <>
      <SelectField
        label={m.party_takes_part({ name: organisation.name })}
        choices={[...(mayLeave ? ([NOT_AT_ALL] as const) : []), ...PARTICIPATIONS].map((value) => ({
          value,
          name: participationWords[value](),
        }))}
        chosen={shown}
        onChoose={choose}
      />
      {stored !== null && <Ways {...{ frame, chosen, organisation }} />}
    </>
  );
}

/** To what is its own. */
function Ways({
  frame,
  chosen,
  organisation,
}: Pick<TakingPartProps, 'frame' | 'chosen' | 'organisation'>) {
  const place = { roundId: chosen.round.id, organisationId: organisation.id };
  const there = dossierPaths(frame.dossier.id, searchOf(frame, place));
  const values = summarySheetAt(frame.sheets, place);
  const of = <span className="visually-hidden"> ({organisation.name})</span>;
  if (values === undefined && organisation.id === chosen.organisation.id) return null;
  return (
    <p className={styles.actions}>
      {values !== undefined && (
        <Link to={there.values(values.id)}>
          {m.party_enter_values()}
          {of}
        </Link>
      )}
      {organisation.id !== chosen.organisation.id && (
        <Link to={there.profile()}>
          {m.party_see_profile()}
          {of}
        </Link>
      )}
    </p>
  );
}
