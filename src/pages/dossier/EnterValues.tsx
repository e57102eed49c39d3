/** For an association that shares its values only: a page to key them in takes the place of its answers. */
import { useNavigate } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import type { ChosenRound } from '#src/core/chooseRound.ts';
import { takePart } from '#src/core/parties.ts';
import { summarySheetAt } from '#src/core/summarySheetAt.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useReportedWrites } from '#src/saving/useReportedWrites.ts';
import { WriteFailureNotice } from '#src/saving/WriteFailureNotice.tsx';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';

export function EnterValues({
  dossierId,
  chosen: { round, organisation },
}: {
  readonly dossierId: string;
  readonly chosen: ChosenRound;
}) {
  const here = useHere();
  const storage = useStorage();
  const navigate = useNavigate();
  const writes = useReportedWrites();
  const place = { roundId: round.id, organisationId: organisation.id };
  const enter = async () => {
    let sheetId: string | undefined;
    const written = await writes.choose(() =>
      storage.changeWhole(dossierId, (dossier) => {
        const next = takePart(dossier, place, 'values', () => crypto.randomUUID());
        sheetId = summarySheetAt(next.sheets, place)?.id;
        return next;
      }),
    );
    if (written.kind === 'written' && sheetId !== undefined) await navigate(here.values(sheetId));
  };
  return (
    <>
      <Button emphasis="quiet" onClick={() => void enter()}>
        {m.party_enter_values()}
      </Button>
      <WriteFailureNotice failure={writes.failure} />
    </>
  );
}
