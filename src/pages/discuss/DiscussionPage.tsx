/** « Discuter »: one point at a time, large enough for a projector; everything is stored at once and can be undone. */
import { useEffect, useMemo, useState } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { PARTNER } from '#src/app/paths.ts';
import { type AboutRound, RoundPage } from '#src/app/RoundPage.tsx';
import type { DiscussedPoint } from '#src/core/discussion.ts';
import { pointKey, pointToResume } from '#src/core/discussionOrder.ts';
import { type DiscussionTimer, fullTimer } from '#src/core/discussionTimer.ts';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import type { DescribedResult } from '#src/core/report/describedResult.ts';
import type { ShownOrganisationResult } from '#src/core/result.ts';
import { withoutAnswersApart } from '#src/core/withoutAnswersApart.ts';
import { useDescribedResult } from '#src/report/useDescribedResult.ts';
import { WriteFailureNotice } from '#src/saving/WriteFailureNotice.tsx';
import { flushAll } from '#src/storage/saver.ts';
import { usePageKeys } from '#src/ui/usePageKeys.ts';
import { AddPointDialog } from './AddPointDialog.tsx';
import { AgendaPanel, FoldedAgenda, useRoomBeside } from './AgendaPanel.tsx';
import { END } from './addresses.ts';
import styles from './DiscussionPage.module.css';
import { EndOfAgenda } from './EndOfAgenda.tsx';
import { HalfHourDialog } from './HalfHourDialog.tsx';
import { NoPoint } from './NoPoint.tsx';
import { NotYet } from './NotYet.tsx';
import { PointScreen } from './PointScreen.tsx';
import { PutOffDialog } from './PutOffDialog.tsx';
import { useLargeScreen, useProjectorLetters } from './ScreenSize.tsx';
import { useSteps } from './steps.ts';
import { Toolbar } from './Toolbar.tsx';
import { useCommands } from './useCommands.ts';
import { useDiscussionKeys } from './useDiscussionKeys.ts';
import { useRecording } from './useRecording.ts';
import { type TalkPoint, useTalk } from './useTalk.ts';

export function DiscussionPage() {
  return <RoundPage>{(about) => <Discuss key={placeOf(about)} {...about} />}</RoundPage>;
}

function Discuss(about: AboutRound) {
  const { dossier, chosen } = about;
  const seen = useDescribedResult(dossier, chosen);
  const isWithheld = seen.unseen === 'withheld';
  // Two people see nothing of what they answered apart: they talk, and agree all the same.
  const talkedAbout = useMemo(
    () =>
      isWithheld
        ? withoutAnswersApart(dossier, {
            roundId: chosen.round.id,
            organisationId: chosen.organisation.id,
          })
        : dossier,
    [isWithheld, dossier, chosen],
  );
  const { result, described, unseen } = useDescribedResult(talkedAbout, chosen);
  const isLarge = useLargeScreen();
  useProjectorLetters(isLarge ?? false);
  if (result?.status === 'shown' && result.people === null) return <NotYet reason="valuesOnly" />;
  if ((unseen !== null && !isWithheld) || described === null || result?.status !== 'shown')
    return <NotYet reason={unseen ?? 'nobody'} />;
  if (isLarge === undefined) return null;
  return (
    <Discussing
      {...about}
      result={result}
      described={described}
      questionnaire={seen.questionnaire}
      isLarge={isLarge}
    />
  );
}

interface DiscussingProps extends AboutRound {
  readonly result: ShownOrganisationResult;
  readonly described: DescribedResult;
  readonly questionnaire: Questionnaire;
  readonly isLarge: boolean;
}

function Discussing(props: DiscussingProps) {
  const { dossier, chosen, result, described, questionnaire, isLarge } = props;
  const { questionId } = useParams();
  const [search] = useSearchParams();
  const present =
    questionId === undefined || questionId === END
      ? null
      : { questionId, partnerId: search.get(PARTNER) };
  const talk = useTalk(dossier, chosen, result, described, questionnaire, present);
  const stack = placeOf({ dossier, chosen });
  const recording = useRecording(
    {
      dossierId: dossier.dossier.id,
      roundId: chosen.round.id,
      organisationId: chosen.organisation.id,
    },
    stack,
  );
  const commands = useCommands(talk, recording, present);
  const steps = useSteps(stack);
  const isBeside = useRoomBeside(isLarge);
  const [dialog, setDialog] = useState<'park' | 'halfHour' | 'add' | null>(null);
  const [timers, setTimers] = useState<ReadonlyMap<string, DiscussionTimer>>(new Map());
  const close = () => setDialog(null);
  // Behind an open dialog nothing turns.
  usePageKeys(
    () => dialog === null && commands.next(),
    () => dialog === null && commands.previous(),
  );
  useDiscussionKeys(() => dialog === null && commands.undo());
  // Leaving by any way writes what was typed last.
  useEffect(() => () => void flushAll(), []);

  const point = present === null ? undefined : talk.pointOf(present);
  if (questionId === undefined && talk.plan.length > 0)
    return <Navigate replace to={commands.addressOf(pointToResume(talk.plan))} />;
  const elsewhere = present !== null && point === undefined && firstAbout(talk.points, present);
  if (elsewhere) return <Navigate replace to={commands.addressOf(elsewhere)} />;

  const agenda = {
    talk,
    commands,
    present,
    onAddOther: () => setDialog('add'),
    onHalfHour: () => setDialog('halfHour'),
  };
  return (
    <div className={styles.page}>
      <Toolbar
        talk={talk}
        commands={commands}
        lastStep={steps.at(-1)}
        isLarge={isLarge}
        timer={point === undefined ? null : (timers.get(pointKey(point)) ?? fullTimer)}
        onTimer={(timer) =>
          point && setTimers((earlier) => new Map(earlier).set(pointKey(point), timer))
        }
      >
        {!isBeside && <FoldedAgenda {...agenda} />}
      </Toolbar>
      <div className={styles.columns} data-beside={isBeside}>
        {isBeside && <AgendaPanel {...agenda} />}
        {point !== undefined ? (
          <PointScreen
            key={pointKey(point)}
            talk={talk}
            point={point}
            recording={recording}
            commands={commands}
            onPark={() => setDialog('park')}
          />
        ) : questionId === END && talk.plan.length > 0 ? (
          <EndOfAgenda talk={talk} commands={commands} />
        ) : (
          <NoPoint
            isUnknown={present !== null}
            agendaAddress={commands.addressOf(pointToResume(talk.plan))}
            onAdd={() => setDialog('add')}
          />
        )}
      </div>
      {dialog === 'park' && point !== undefined && (
        <PutOffDialog
          name={point.name}
          onClose={close}
          onPutOff={(until) => {
            close();
            commands.park(point, until);
          }}
        />
      )}
      {dialog === 'halfHour' && (
        <HalfHourDialog
          talk={talk}
          onClose={close}
          onPutOff={(points, until) => {
            close();
            commands.parkAll(points, until);
          }}
        />
      )}
      {dialog === 'add' && (
        <AddPointDialog
          talk={talk}
          onClose={close}
          onAdd={(added) => {
            close();
            commands.add(added);
          }}
        />
      )}
      <WriteFailureNotice failure={recording.failure} />
    </div>
  );
}

/** A question about partners, asked for without saying which: the first of them. */
const firstAbout = (points: readonly TalkPoint[], { questionId, partnerId }: DiscussedPoint) =>
  partnerId === null && points.find((point) => point.questionId === questionId);

const placeOf = ({ dossier, chosen }: AboutRound) =>
  [dossier.dossier.id, chosen.round.id, chosen.organisation.id].join(' ');
