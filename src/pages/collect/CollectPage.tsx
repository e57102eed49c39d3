/** What others answered, keyed in: paper grids one after the other, or counts of grids or of hands. */
import { useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { NEW_GRIDS, paths } from '#src/app/paths.ts';
import { useHere } from '#src/app/useHere.ts';
import { type ChosenRound, chooseRound, type DossierFrame } from '#src/core/chooseRound.ts';
import type { IndividualSheet, TallySheet } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useDossierFrame, useSheetAnswers, useStorage } from '#src/storage/hooks.ts';
import { MissingDossier } from '#src/ui/MissingDossier.tsx';
import { MissingSheet } from '#src/ui/MissingSheet.tsx';
import type { BegunSheet } from './begunGrid.ts';
import { KeyGrids } from './KeyGrids.tsx';
import { KeyingCurtain } from './KeyingCurtain.tsx';
import { LAST_ANSWER } from './lastAnswer.ts';
import { ShownAlready } from './ShownAlready.tsx';
import { TallyPage } from './TallyPage.tsx';

export function CollectPage() {
  const { dossierId = '', sheetId = '' } = useParams();
  return <Collected key={`${dossierId} ${sheetId}`} {...{ dossierId, sheetId }} />;
}

function Collected({
  dossierId,
  sheetId,
}: {
  readonly dossierId: string;
  readonly sheetId: string;
}) {
  const here = useHere();
  // As it was when it was opened: from then on the keying itself knows what is written, be it that the sheet is gone.
  const [opened, setOpened] = useState<BegunSheet | null>(null);
  const frame = useDossierFrame(dossierId);
  if (frame === undefined) return null;
  const sheet = opened?.sheet ?? frame?.sheets.find(({ id }) => id === sheetId);
  const isNew = sheetId === NEW_GRIDS;
  const chosen = frame && chooseRound(frame, sheet?.roundId, sheet?.organisationId);
  if (!frame || !chosen) return <MissingDossier homePath={paths.home()} />;
  if (chosen.party.way !== 'each') return <Navigate replace to={here.dossier()} />;
  if (chosen.party.state === 'shown') return <ShownAlready />;
  if (opened !== null) return <KeyGrids {...{ frame, chosen }} begun={opened} />;
  if (sheet === undefined && !isNew) return <MissingSheet dossierPath={here.dossier()} />;
  if (sheet === undefined) return <KeyGrids {...{ frame, chosen }} begun={null} />;
  if (sheet.kind === 'tally') return <BegunTally {...{ frame, chosen, sheet }} />;
  // What somebody answers on the device is theirs: it never opens here.
  if (sheet.kind !== 'individual' || sheet.collected !== 'paper')
    return <Navigate replace to={here.answer(sheet.id)} />;
  return <BegunGrid {...{ dossierId, sheet }} onOpen={setOpened} />;
}

function BegunGrid({
  dossierId,
  sheet,
  onOpen,
}: {
  readonly dossierId: string;
  readonly sheet: IndividualSheet;
  readonly onOpen: (begun: BegunSheet) => void;
}) {
  const answers = useSheetAnswers(dossierId, sheet.id);
  const atLastAnswer = useLocation().state === LAST_ANSWER;
  if (answers === undefined) return null;
  return (
    <KeyingCurtain
      name={m.collect_grid_title({ number: sheet.number })}
      status={sheet.status}
      onOpen={() => onOpen({ sheet, answers: [...answers.values()], atLastAnswer })}
    >
      {m.collect_curtain()}
    </KeyingCurtain>
  );
}

interface BegunTallyProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly sheet: TallySheet;
}

function BegunTally(props: BegunTallyProps) {
  const { frame, sheet } = props;
  const answers = useSheetAnswers(frame.dossier.id, sheet.id);
  return (
    answers && (
      <OpenableTally
        {...props}
        isFresh={[...answers.values()].every(({ value }) => value === null)}
      />
    )
  );
}

/** Nothing is asked before a count that is still empty. One that was finished is open again from here on. */
function OpenableTally({ isFresh, ...props }: BegunTallyProps & { readonly isFresh: boolean }) {
  const { frame, sheet } = props;
  const dossierId = frame.dossier.id;
  const storage = useStorage();
  const [opened, setOpened] = useState<'begun' | 'again' | null>(
    isFresh && sheet.status === 'open' ? 'begun' : null,
  );
  const [failed, setFailed] = useState(false);
  if (opened !== null) return <TallyPage {...props} isReopened={opened === 'again'} />;
  const open = async () => {
    if (sheet.status === 'open') return setOpened('begun');
    const written = await storage.changeSheet(dossierId, sheet.id, (stored) => ({
      ...stored,
      status: 'open',
    }));
    if (written.kind === 'written') setOpened('again');
    else setFailed(true);
  };
  return (
    <KeyingCurtain
      name={m.collect_tally_name({ number: sheet.number })}
      status={sheet.status}
      onOpen={() => void open()}
      failed={failed}
    >
      {sheet.collected === 'hands' ? m.collect_curtain_hands() : m.collect_curtain()}
    </KeyingCurtain>
  );
}
