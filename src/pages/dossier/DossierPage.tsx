/** The dossier's page is the session: five steps, one big button each, and where each stands. */
import { lazy, useMemo } from 'react';
import { Link } from 'react-router';
import { FramePage, keyOf } from '#src/app/FramePage.tsx';
import { useHere } from '#src/app/useHere.ts';
import { useQuestionnaire } from '#src/catalogue/useQuestionnaire.ts';
import { type ChosenRound, type DossierFrame, isHere } from '#src/core/chooseRound.ts';
import { answeringSteps, countCells } from '#src/core/progress.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useDossierSummary } from '#src/storage/hooks.ts';
import { ButtonLink } from '#src/ui/Button.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from './DossierPage.module.css';
import { Further } from './Further.tsx';
import { ModeChange } from './ModeChange.tsx';
import { ShowAnswers } from './ShowAnswers.tsx';
import { Step } from './Step.tsx';

/** Loaded where people answer apart: the way to the first question does not need it. */
const GatherAnswers = lazy(async () => ({
  default: (await import('./GatherAnswers.tsx')).GatherAnswers,
}));

/** On the device of somebody who was invited. */
const GuestSteps = lazy(async () => ({ default: (await import('./GuestSteps.tsx')).GuestSteps }));

/** Its moment comes after a while of work. */
const BackupReminder = lazy(async () => ({
  default: (await import('#src/app/BackupReminder.tsx')).BackupReminder,
}));

/** Where another association has nothing of its own yet. */
const EnterValues = lazy(async () => ({
  default: (await import('./EnterValues.tsx')).EnterValues,
}));

export function DossierPage() {
  return (
    <FramePage>
      {(place) => {
        const Steps = place.frame.dossier.guestSheetId === undefined ? Session : GuestSteps;
        return <Steps key={keyOf(place.chosen)} {...place} />;
      }}
    </FramePage>
  );
}

function Session({
  frame,
  chosen,
}: {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
}) {
  const here = useHere();
  const { round, party, organisation, partners, sheets } = chosen;
  const { id: dossierId, title } = frame.dossier;
  const questionnaire = useQuestionnaire(questionnaireKey(round.questionnaire));
  const summary = useDossierSummary(dossierId);
  const asked = countCells(answeringSteps(questionnaire, round.mode, party.partnerIds));
  const answered = useMemo(
    () =>
      Object.fromEntries((summary?.sheets ?? []).map((sheet) => [sheet.sheetId, sheet.answered])),
    [summary],
  );
  const touched = new Set(
    (summary?.sheets ?? []).flatMap((sheet) => (sheet.touched ? [sheet.sheetId] : [])),
  );
  const individual = sheets.filter(({ kind }) => kind === 'individual');
  const begun = sheets.filter(
    ({ kind, id }) => (kind === 'individual' || kind === 'tally') && touched.has(id),
  );
  const apart = party.way === 'each';
  const visible = !apart || party.state === 'shown';
  const [first] = individual;
  const values = sheets.find(({ kind }) => kind === 'summary');
  const agreed = sheets.find(({ kind }) => kind === 'agreed');
  const decided = (agreed && answered[agreed.id]) ?? 0;
  const toRead = frame.sharedNotes
    .filter(isHere(chosen))
    .filter(({ state }) => state === 'toRead').length;
  // Above the heading stands whose page it is, where the dossier has several of them.
  const about = [
    ...(title !== '' && round.parties.length === 1 ? [organisation.name] : []),
    ...(frame.rounds.length === 1 ? [round.label] : []),
    round.mode === 'full' ? m.mode_full() : m.mode_express(),
    partners.length > 0
      ? m.dossier_with({ partner: partners.map(({ name }) => name).join(', ') })
      : m.dossier_no_partner(),
  ];
  const mayEnterValues =
    values === undefined &&
    organisation.id !== frame.dossier.ownOrganisationId &&
    begun.length === 0;
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <PageHeading title={title || organisation.name} />
        <p>{about.join(' · ')}</p>
      </header>
      <ol className={styles.steps}>
        <Step number={1} title={m.step_prepare()} state={m.step_prepare_state()}>
          <ButtonLink to={here.prepare()}>{m.step_prepare_session()}</ButtonLink>
          <Link to={here.profile()}>{m.step_prepare_action()}</Link>
          {/* Whoever has finished could not answer what the other version asks more. */}
          {!(apart && begun.some(({ status }) => status === 'closed')) && (
            <ModeChange dossierId={dossierId} chosen={chosen} begun={begun.length > 0} />
          )}
        </Step>
        <Step
          number={2}
          title={m.step_answer()}
          state={
            values
              ? m.party_step_values({ answered: answered[values.id] ?? 0, asked })
              : apart
                ? m.step_answer_state_each()
                : m.step_answer_state({ answered: first ? (answered[first.id] ?? 0) : 0, asked })
          }
        >
          {values ? (
            <ButtonLink emphasis="primary" to={here.values(values.id)}>
              {m.party_enter_values()}
            </ButtonLink>
          ) : apart ? (
            <GatherAnswers
              frame={frame}
              chosen={chosen}
              answered={answered}
              touched={touched}
              asked={asked}
              changeCount={summary?.changeCount}
            />
          ) : (
            first && (
              <ButtonLink emphasis="primary" to={here.answer(first.id)}>
                {begun.length > 0 ? m.step_answer_resume() : m.step_answer_start()}
              </ButtonLink>
            )
          )}
          {mayEnterValues && <EnterValues dossierId={dossierId} chosen={chosen} />}
        </Step>
        <Step
          number={3}
          title={m.step_look()}
          state={visible ? m.step_look_state() : m.step_look_state_hidden()}
        >
          {visible ? (
            <>
              <ButtonLink to={here.results()}>{m.step_look_action()}</ButtonLink>
              {toRead > 0 && <Link to={here.notes()}>{m.notes_to_read({ count: toRead })}</Link>}
            </>
          ) : (
            <ShowAnswers dossierId={dossierId} chosen={chosen} />
          )}
        </Step>
        <Step
          number={4}
          title={m.step_discuss()}
          state={
            !visible
              ? m.discuss_step_hidden()
              : decided > 0
                ? m.discuss_step_decided({ count: decided })
                : m.discuss_step_state()
          }
        >
          {visible && (
            <ButtonLink to={here.discussion()}>
              {decided > 0 ? m.discuss_step_resume() : m.discuss_step_start()}
            </ButtonLink>
          )}
        </Step>
        <Step number={5} title={m.step_conclude()} state={m.step_conclude_state()}>
          <ButtonLink to={here.conclude()}>{m.conclude_step_action()}</ButtonLink>
          {visible && <Link to={here.report()}>{m.step_conclude_action()}</Link>}
          {visible && <Link to={here.returning()}>{m.return_step_action()}</Link>}
        </Step>
      </ol>
      {summary && <BackupReminder dossier={summary} />}
      <Further />
    </div>
  );
}
