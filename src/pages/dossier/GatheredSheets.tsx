/** One line per sheet: its number, how it came, where it stands; nothing of an answer. */
import { useEffect, useRef, useState } from 'react';
import type { DossierPaths } from '#src/app/paths.ts';
import { useHere } from '#src/app/useHere.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import type { IndividualSheet, TallySheet } from '#src/core/dossier.ts';
import type { GatheredPeople } from '#src/core/gatheredPeople.ts';
import {
  putBackSheet,
  type RemovedSheet,
  removedFrom,
  removeSheet,
} from '#src/core/removeSheet.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useReportedWrites } from '#src/saving/useReportedWrites.ts';
import { WriteFailureNotice } from '#src/saving/WriteFailureNotice.tsx';
import { useStorage } from '#src/storage/hooks.ts';
import { done } from '#src/storage/written.ts';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import styles from './GatherAnswers.module.css';

interface GatheredSheetsProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly answered: Readonly<Record<string, number>>;
  readonly touched: ReadonlySet<string>;
  readonly asked: number;
  readonly people: GatheredPeople;
}

type Gathered = IndividualSheet | TallySheet;

export function GatheredSheets(props: GatheredSheetsProps) {
  const { frame, chosen, touched } = props;
  const here = useHere();
  const removal = useRemoval(frame.dossier.id, chosen);
  const undo = useRef<HTMLButtonElement>(null);
  const { removed } = removal;
  useEffect(() => {
    if (removed !== null) undo.current?.focus();
  }, [removed]);
  const sheets = chosen.sheets
    .filter((sheet) => sheet.kind === 'individual' || sheet.kind === 'tally')
    // The one that waits for the next person is nobody's yet.
    .filter(({ id, status, collected }) => touched.has(id) || collected || status === 'closed')
    .sort((a, b) => RANKS[a.kind] - RANKS[b.kind] || a.number - b.number);
  return (
    <>
      {sheets.length > 0 && (
        <ul className={styles.sheets} aria-label={m.collect_list()}>
          {sheets.map((sheet) => (
            <li key={sheet.id}>
              <span className={styles.about}>{aboutSheet(sheet, props)}</span>
              {chosen.party.state === 'gathering' && (
                <span className={styles.rowActions}>
                  <ButtonLink emphasis="quiet" to={pathOf(here, sheet)}>
                    {openLabel(sheet)}
                    <span className="visually-hidden"> {nameOf(sheet)}</span>
                  </ButtonLink>
                  <Button emphasis="quiet" onClick={() => void removal.remove(sheet)}>
                    {m.collect_remove()}
                    <span className="visually-hidden"> {nameOf(sheet)}</span>
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.said}>
        <p role="status">{removal.said}</p>
        {removed !== null && (
          <Button ref={undo} onClick={() => void removal.putBack(removed)}>
            {m.collect_undo()}
          </Button>
        )}
      </div>
      <WriteFailureNotice failure={removal.failure} />
    </>
  );
}

const nameOf = (sheet: Gathered) =>
  sheet.kind === 'tally'
    ? m.collect_tally_name({ number: sheet.number })
    : m.sheet_name({ number: sheet.number });

/** « Réponses n° 3 · sur papier · terminées » */
function aboutSheet(sheet: Gathered, { answered, asked, people }: GatheredSheetsProps): string {
  const way = sheet.collected === undefined ? [] : [WAYS[sheet.collected]()];
  const given = answered[sheet.id] ?? 0;
  if (sheet.kind === 'tally')
    return [
      nameOf(sheet),
      ...way,
      m.collect_people({ count: people.bySheetId.get(sheet.id) ?? 0 }),
      ...(sheet.status === 'open' ? [m.collect_state_open()] : []),
    ].join(SEPARATOR);
  const state =
    sheet.status === 'closed' ? m.sheet_closed() : m.sheet_open({ answered: given, asked });
  const isBlank = sheet.status === 'closed' && given === 0;
  return [nameOf(sheet), ...way, isBlank ? m.collect_state_blank() : state].join(SEPARATOR);
}

/** People first, then counts. */
const RANKS = { individual: 0, tally: 1 };

const SEPARATOR = ' · ';
const WAYS = {
  apart: m.collect_by_apart,
  paper: m.collect_by_paper,
  hands: m.collect_by_hands,
  sent: m.collect_by_sent,
};

const openLabel = ({ status }: Gathered) =>
  status === 'closed' ? m.collect_reopen() : m.collect_resume();

/** What was keyed in for people opens where it is keyed in; what they answered themselves asks whose it is. */
function pathOf(here: DossierPaths, sheet: Gathered): string {
  if (sheet.kind === 'tally' || sheet.collected === 'paper') return here.collect(sheet.id);
  return sheet.status === 'closed' ? here.reopen(sheet.id) : here.answer(sheet.id);
}

interface Removed extends RemovedSheet {
  readonly name: string;
}

/** What was removed is kept as long as the page is open, to be put back. */
function useRemoval(dossierId: string, { round, organisation }: ChosenRound) {
  const storage = useStorage();
  const writes = useReportedWrites();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState('');
  const place = { roundId: round.id, organisationId: organisation.id };
  return {
    removed,
    said,
    failure: writes.failure,
    remove: (sheet: Gathered) =>
      writes.choose(async () => {
        const written = await storage.changeGathered(dossierId, place, (gathered) =>
          removeSheet(gathered, sheet.id),
        );
        if (written.kind === 'failed') return written;
        const rows = removedFrom(written.value, sheet.id);
        if (rows !== null) {
          setRemoved({ ...rows, name: nameOf(sheet) });
          setSaid(m.collect_removed({ name: nameOf(sheet) }));
        }
        return done;
      }),
    putBack: (back: Removed) =>
      writes.choose(async () => {
        let name = back.name;
        const written = await storage.changeGathered(dossierId, place, (gathered) => {
          const next = putBackSheet(gathered, back);
          const sheet = next.sheets.find(({ id }) => id === back.sheet.id);
          if (sheet?.kind === 'individual' || sheet?.kind === 'tally') name = nameOf(sheet);
          return next;
        });
        if (written.kind === 'failed') return written;
        setRemoved(null);
        setSaid(m.collect_put_back({ name }));
        return done;
      }),
  };
}
