/** « Chacun de son côté »: what is gathered so far, without anything of an answer, and the three ways to gather more. */
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import { type ChosenRound, type DossierFrame, isHere } from '#src/core/chooseRound.ts';
import type { Sheet, TallySheet } from '#src/core/dossier.ts';
import { freeSheet } from '#src/core/freeSheet.ts';
import { nextSheet } from '#src/core/newDossier.ts';
import { nextTally } from '#src/core/nextTally.ts';
import { type WayToCollect, waysToCollect } from '#src/core/waysToCollect.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useReportedWrites } from '#src/saving/useReportedWrites.ts';
import { WriteFailureNotice } from '#src/saving/WriteFailureNotice.tsx';
import { useStorage } from '#src/storage/hooks.ts';
import { Button, ButtonLink, type Emphasis } from '#src/ui/Button.tsx';
import styles from './GatherAnswers.module.css';
import { GatheredSheets } from './GatheredSheets.tsx';
import { useGatheredPeople } from './useGatheredPeople.ts';

interface GatherAnswersProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  /** Number of answers by sheet id. */
  readonly answered: Readonly<Record<string, number>>;
  /** Sheets on which anything was written, be it a note. */
  readonly touched: ReadonlySet<string>;
  readonly asked: number;
  /** Of the dossier; `undefined` while it loads. */
  readonly changeCount: number | undefined;
}

export function GatherAnswers(props: GatherAnswersProps) {
  const { frame, chosen, answered, changeCount } = props;
  const people = useGatheredPeople(frame.dossier.id, chosen.sheets, answered, changeCount);
  const ways = waysToCollect(frame.sessions.filter(isHere(chosen)));
  const doors = useDoors(props);
  const here = useHere();
  return (
    <div className={styles.gather}>
      <p>{m.collect_people_so_far({ count: people.people })}</p>
      <GatheredSheets {...props} people={people} />
      {chosen.party.state === 'gathering' && (
        <>
          <ul className={styles.doors} aria-label={m.collect_doors()}>
            {ways.map((way, rank) => (
              <li key={way} className={styles.door}>
                <h3>{DOORS[way].title()}</h3>
                <p>{DOORS[way].lead()}</p>
                <div className={styles.actions}>
                  {doors.open[way](rank === 0 ? 'primary' : 'secondary')}
                </div>
              </li>
            ))}
          </ul>
          <p className={styles.mix}>{m.collect_mix()}</p>
          <p className={styles.mix}>
            {m.collect_own_device()} <Link to={here.handover()}>{m.collect_to_invite()}</Link>
          </p>
        </>
      )}
      <WriteFailureNotice failure={doors.failure} />
    </div>
  );
}

const DOORS: Record<WayToCollect, { readonly title: () => string; readonly lead: () => string }> = {
  apart: { title: m.collect_way_apart, lead: m.collect_way_apart_lead },
  paper: { title: m.collect_way_paper, lead: m.collect_way_paper_lead },
  hands: { title: m.collect_way_hands, lead: m.collect_way_hands_lead },
};

/** What each door opens. A second press, before the first one is through, opens the same. */
function useDoors({ frame, chosen, answered, touched }: GatherAnswersProps) {
  const here = useHere();
  const storage = useStorage();
  const navigate = useNavigate();
  const writes = useReportedWrites();
  const { round, organisation, sheets } = chosen;
  const dossierId = frame.dossier.id;
  const place = { roundId: round.id, organisationId: organisation.id };
  const begunPeople = sheets.filter(({ kind, id }) => kind === 'individual' && touched.has(id));
  const take = async (
    choose: (stored: readonly Sheet[], isNew: (sheet: Sheet) => boolean) => Sheet,
    pathOf: (sheetId: string) => string,
  ) => {
    // What stands there as the button is pressed; whatever else there is was made by the press before.
    const seen = new Set(frame.sheets.map(({ id }) => id));
    let taken: Sheet | undefined;
    await writes.choose(async () => {
      const written = await storage.takeSheet(dossierId, (stored) =>
        choose(stored.filter(isHere(chosen)), ({ id }) => !seen.has(id)),
      );
      if (written.kind === 'failed') return written;
      taken = written.value;
      return { kind: 'written', value: undefined };
    });
    if (taken) await navigate(pathOf(taken.id));
  };
  const nextPerson = () =>
    take(
      (stored, isNew) =>
        freeSheet(
          stored.filter((sheet) => isNew(sheet) || sheet.id === freeSheet(sheets, touched)?.id),
          touched,
        ) ?? nextSheet(stored, round.id, organisation.id, () => crypto.randomUUID()),
      (sheetId) => here.answer(sheetId),
    );
  const count = (collected: NonNullable<TallySheet['collected']>) =>
    take(
      (stored, isNew) =>
        stored.find(
          (sheet) =>
            sheet.kind === 'tally' &&
            sheet.collected === collected &&
            sheet.status === 'open' &&
            (isNew(sheet) || (answered[sheet.id] ?? 0) === 0),
        ) ?? nextTally(stored, place, collected, () => crypto.randomUUID()),
      (sheetId) => here.collect(sheetId),
    );
  const open: Record<WayToCollect, (emphasis: Emphasis) => ReactNode> = {
    apart: (emphasis) => (
      <Button emphasis={emphasis} onClick={() => void nextPerson()}>
        {begunPeople.length > 0 ? m.gather_next_person() : m.gather_first_person()}
      </Button>
    ),
    paper: (emphasis) => (
      <>
        <ButtonLink emphasis={emphasis} to={here.keyGrids()}>
          {m.collect_open_paper()}
        </ButtonLink>
        <Button emphasis="quiet" onClick={() => void count('paper')}>
          {m.collect_open_paper_counts()}
        </Button>
      </>
    ),
    hands: (emphasis) => (
      <Button emphasis={emphasis} onClick={() => void count('hands')}>
        {m.collect_open_hands()}
      </Button>
    ),
  };
  return { open, failure: writes.failure };
}
