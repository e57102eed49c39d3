import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useQuestionnaire } from '#src/catalogue/useQuestionnaire.ts';
import type { Dossier } from '#src/core/dossier.ts';
import {
  canTake,
  type LookedAt,
  lookAtAnswers,
  takeIfStillMayBe,
} from '#src/core/lookAtAnswers.ts';
import { answeringSteps, countCells } from '#src/core/progress.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import type { Arrival } from '#src/core/receiveAnswers.ts';
import type { SentAnswers } from '#src/core/sentAnswers.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useDossier, useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './Handover.module.css';

interface ArrivedAnswersProps {
  readonly sent: SentAnswers;
  /** Address of the dossier's page. */
  readonly dossierPath: string;
  readonly onDrop: () => void;
}

/** The answers of one person: which bilan, how many, what taking them changes. */
export function ArrivedAnswers({ sent, dossierPath, onDrop }: ArrivedAnswersProps) {
  const dossier = useDossier(sent.dossierId);
  if (dossier === undefined) return null;
  const lookedAt = dossier && lookAtAnswers(dossier, sent);
  if (!dossier || !lookedAt)
    return (
      <Aside onDrop={onDrop}>
        <p>
          {dossier && !dossier.dossier.guestSheetId
            ? m.handover_no_round()
            : m.handover_no_dossier()}
        </p>
      </Aside>
    );
  return <ForDossier {...{ dossier, lookedAt, dossierPath, onDrop }} />;
}

interface ForDossierProps {
  readonly dossier: Dossier;
  readonly lookedAt: LookedAt;
  readonly dossierPath: string;
  readonly onDrop: () => void;
}

function ForDossier({ dossier, lookedAt, dossierPath, onDrop }: ForDossierProps) {
  const { sent, arrival, leftOut } = lookedAt;
  const storage = useStorage();
  const [problem, setProblem] = useState(false);
  const [taken, setTaken] = useState(false);
  const questionnaire = useQuestionnaire(questionnaireKey(sent.questionnaire));
  const asked = countCells(answeringSteps(questionnaire, sent.mode, sent.partnerIds));
  const given = sent.answers.filter(({ value }) => value !== null).length;
  const notes = sent.answers.filter(({ note }) => note !== '').length;
  const take = async () => {
    const written = await storage.changeGathered(sent.dossierId, sent, (gathered) =>
      takeIfStillMayBe(gathered, lookedAt),
    );
    setProblem(written.kind === 'failed');
    setTaken(written.kind === 'written');
  };
  const { organisations, rounds } = dossier;
  return (
    <Aside onDrop={onDrop} dossierPath={arrival.kind === 'same' ? dossierPath : undefined}>
      <p>
        <strong>{organisations.find(({ id }) => id === sent.organisationId)?.name}</strong>
        {' · '}
        {rounds.find(({ id }) => id === sent.roundId)?.label}
        {' · '}
        {m.progress({ answered: given, asked })}
        {notes > 0 && ` · ${m.handover_notes({ count: notes })}`}
      </p>
      <p>
        {taken && arrival.kind === 'same'
          ? m.handover_taken({ number: arrival.number })
          : sentenceOf(arrival)}
      </p>
      {leftOut > 0 && <p>{m.handover_unknown_partners({ count: leftOut })}</p>}
      {problem && <Callout tone="alert">{m.write_failed()}</Callout>}
      {canTake(arrival) && (
        <div>
          <Button emphasis="primary" onClick={() => void take()}>
            {arrival.kind === 'new' ? m.handover_take() : m.handover_replace()}
          </Button>
        </div>
      )}
    </Aside>
  );
}

function Aside({
  onDrop,
  dossierPath,
  children,
}: {
  readonly onDrop: () => void;
  /** Once they are there. */
  readonly dossierPath?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <li className={styles.arrival}>
      <div role="status">{children}</div>
      <div className={styles.actions}>
        {dossierPath !== undefined && <Link to={dossierPath}>{m.handover_to_dossier()}</Link>}
        <Button emphasis="quiet" onClick={onDrop}>
          {dossierPath === undefined ? m.handover_leave() : m.handover_hide()}
        </Button>
      </div>
    </li>
  );
}

function sentenceOf(arrival: Arrival): string {
  switch (arrival.kind) {
    case 'new':
      return m.handover_is_new();
    case 'same':
      return m.handover_is_same({ number: arrival.number });
    case 'later':
      return m.handover_is_later({ number: arrival.number, count: arrival.changed });
    case 'earlier':
      return m.handover_is_earlier({ number: arrival.number, count: arrival.changed });
    case 'counted':
      return m.handover_is_counted();
    case 'shown':
      return m.handover_is_shown();
    case 'otherQuestionnaire':
      return m.handover_is_other_questionnaire();
    case 'notApart':
      return m.handover_is_not_apart();
  }
}
