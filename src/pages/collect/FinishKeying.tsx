import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import { isAt } from '#src/core/chooseRound.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';
import { removeSheet } from '#src/core/removeSheet.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { flushAll } from '#src/storage/saver.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './KeyGrids.module.css';
import type { Keying } from './Keying.ts';
import { ScantyGridDialog } from './ScantyGridDialog.tsx';
import { type ScantyGrid, scantyGrids } from './scantyGrids.ts';

interface FinishKeyingProps {
  readonly dossierId: string;
  readonly place: ConclusionPlace;
  /** Of a grid. */
  readonly boxes: number;
  readonly keying: Keying;
  readonly completed: number;
}

/** Leaves once everything is stored, and each grid that is hardly begun was looked at; what failed stays in sight. */
export function FinishKeying(props: FinishKeyingProps) {
  const { dossierId, place, boxes, keying, completed } = props;
  const here = useHere();
  const storage = useStorage();
  const navigate = useNavigate();
  const [scanty, setScanty] = useState<readonly ScantyGrid[]>([]);
  const [asked] = scanty;
  const goOn = async (grids: readonly ScantyGrid[]) => {
    setScanty(grids);
    if (grids.length === 0) await navigate(here.dossier());
  };
  const finish = async () => {
    await flushAll();
    if (!keying.hasUnsaved) await goOn(await readScanty());
  };
  const readScanty = async () => {
    const sheets = (await storage.readDossierParts(dossierId)).sheets.filter(isAt(place));
    const answers = await Promise.all(
      sheets.map(({ id }) => storage.readSheetAnswers(dossierId, id)),
    );
    return scantyGrids(sheets, answers.flat(), boxes);
  };
  const complete = ({ sheetId }: ScantyGrid) => {
    // The dialog gives the focus back to the button; the keys go on at the box.
    flushSync(() => setScanty([]));
    if (!keying.holds(sheetId)) return void navigate(here.collect(sheetId));
    keying.goToSheet(sheetId);
    document.querySelector<HTMLElement>('[data-cell]')?.focus();
  };
  const remove = async ({ sheetId }: ScantyGrid) => {
    const written = await storage.changeGathered(dossierId, place, (gathered) =>
      removeSheet(gathered, sheetId),
    );
    if (written.kind === 'failed') return written;
    keying.forget(sheetId);
    await goOn(scanty.slice(1));
    return null;
  };
  return (
    <div className={styles.finish}>
      <Button onClick={() => void finish()}>{m.collect_finish_keying()}</Button>
      {completed > 0 && <p>{m.collect_completed_count({ count: completed })}</p>}
      {asked && (
        <ScantyGridDialog
          key={asked.sheetId}
          grid={asked}
          boxes={boxes}
          onClose={() => setScanty([])}
          onComplete={() => complete(asked)}
          onRemove={() => remove(asked)}
          onLeave={() => void goOn(scanty.slice(1))}
        />
      )}
    </div>
  );
}
