import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { dossierPaths, ORGANISATION } from '#src/app/paths.ts';
import type { AboutRound } from '#src/app/RoundPage.tsx';
import { questionnaireKeys } from '#src/catalogue/catalogue.ts';
import { useQuestionnaire } from '#src/catalogue/useQuestionnaire.ts';
import type { Dossier, Round } from '#src/core/dossier.ts';
import { isKnownName } from '#src/core/isKnownName.ts';
import { MAX_NAME_LENGTH } from '#src/core/limits.ts';
import { newestVersion } from '#src/core/newestVersion.ts';
import {
  hasMatrix,
  latestRound,
  type NextParty,
  type NextRound,
  openNextRound,
  proposeNextRound,
} from '#src/core/openNextRound.ts';
import { answeringSteps, countCells, minutesFor } from '#src/core/progress.ts';
import { type Mode, type Questionnaire, questionnaireKey } from '#src/core/questionnaire.ts';
import { formatDate } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { today } from '#src/i18n/today.ts';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { CheckCard } from '#src/ui/CheckCard.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { ActionsToCarry } from './ActionsToCarry.tsx';
import styles from './NextRoundForm.module.css';
import { PartiesOfNext } from './PartiesOfNext.tsx';

type Problem = 'label' | 'date' | 'parties';

interface NextRoundFormProps extends AboutRound {
  readonly writes: ReportedWrites;
  readonly onCancel: () => void;
}

export function NextRoundForm({ dossier, chosen, writes, onCancel }: NextRoundFormProps) {
  const storage = useStorage();
  const navigate = useNavigate();
  const latest = latestRound(dossier) ?? chosen.round;
  const newest = newestVersion(latest.questionnaire.id, questionnaireKeys) ?? latest.questionnaire;
  const questionnaire = useQuestionnaire(questionnaireKey(newest));
  const [next, setNext] = useState<NextRound>(() =>
    proposeNextRound(dossier, { today: today(), labelOf: (months) => m.rounds_months({ months }) }),
  );
  const change = (changes: Partial<NextRound>) => setNext((now) => ({ ...now, ...changes }));
  /** The bilans that there were when the form was begun. */
  const [begunAfter] = useState(() => dossier.rounds.length);
  const [problem, setProblem] = useState<Problem | null>(null);
  const labelField = useRef<HTMLInputElement>(null);
  const dateField = useRef<HTMLInputElement>(null);
  const parties = useRef<HTMLFieldSetElement>(null);
  /** A button pressed twice opens one bilan. */
  const isOpening = useRef(false);
  useEffect(() => labelField.current?.focus(), []);

  // Once it is opened it is among them itself, for a moment.
  const isTaken =
    dossier.rounds.length === begunAfter &&
    isKnownName(
      dossier.rounds.map(({ label }) => label),
      next.label,
    );
  const refuse = (found: Problem) => {
    setProblem(found);
    const fields = { label: labelField, date: dateField, parties };
    fields[found].current?.focus();
  };
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening.current) return;
    if (next.label.trim() === '' || isTaken) return refuse('label');
    if (next.startedOn === '') return refuse('date');
    if (next.parties.length === 0) return refuse('parties');
    setProblem(null);
    isOpening.current = true;
    const dossierId = dossier.dossier.id;
    let isFirst = true;
    const written = await writes.choose(() =>
      storage.changeWhole(dossierId, (stored) => {
        isFirst = stored.rounds.length === begunAfter;
        return isFirst ? withNextRound(stored, next, questionnaire) : stored;
      }),
    );
    isOpening.current = false;
    if (written.kind === 'failed') return;
    // Another window was quicker: its bilan is in the list.
    if (!isFirst) return onCancel();
    await navigate(dossierPaths(dossierId, searchOf(next.parties, chosen)).dossier());
  };

  const missingLabel = problem === 'label' ? m.rounds_next_label_missing() : undefined;
  const partnerIds = next.parties[0]?.partnerIds ?? [];
  const lengthOf = (mode: Mode) => {
    const count = countCells(answeringSteps(questionnaire, mode, partnerIds));
    return m.new_mode_length({ count, minutes: minutesFor(count) });
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void open(event)}>
      <TextField
        ref={labelField}
        label={m.rounds_next_label()}
        required
        maxLength={MAX_NAME_LENGTH}
        autoComplete="off"
        value={next.label}
        onChange={({ target }) => change({ label: target.value })}
        error={isTaken ? m.rounds_next_label_taken() : missingLabel}
      />
      <div className={styles.part}>
        <TextField
          ref={dateField}
          type="date"
          label={m.rounds_next_date()}
          required
          value={next.startedOn}
          onChange={({ target }) => change({ startedOn: target.value })}
          error={problem === 'date' ? m.rounds_next_date_missing() : undefined}
        />
        <p className={styles.hint} role="status">
          {isBefore(next, latest) &&
            m.rounds_next_date_before({
              round: latest.label,
              date: formatDate(latest.startedOn),
            })}
        </p>
      </div>
      <div className={styles.part}>
        <RadioCards
          legend={m.new_mode()}
          name="mode"
          chosen={next.mode}
          onChoose={(mode) => change({ mode })}
          cards={[
            { value: 'express', name: m.mode_express(), hint: lengthOf('express') },
            { value: 'full', name: m.mode_full(), hint: lengthOf('full') },
          ]}
        />
        <p className={styles.hint} role="status">
          {next.mode === latest.mode
            ? m.rounds_mode_kept()
            : m.rounds_mode_changed({ mode: FORMER_MODES[latest.mode]() })}
        </p>
        {newest.version !== latest.questionnaire.version && (
          <p>
            {m.rounds_open_version({
              version: newest.version,
              former: latest.questionnaire.version,
            })}
          </p>
        )}
      </div>
      <PartiesOfNext
        ref={parties}
        dossier={dossier}
        parties={next.parties}
        onChange={(changed) => change({ parties: changed })}
        error={problem === 'parties' ? m.rounds_parties_missing() : null}
      />
      <ActionsToCarry
        dossier={dossier}
        parties={next.parties}
        carried={next.carriedActionIds}
        onChange={(carriedActionIds) => change({ carriedActionIds })}
      />
      {hasMatrix(dossier) && (
        <CheckCard
          name={m.rounds_matrix()}
          hint={m.rounds_matrix_hint()}
          checked={next.copiesMatrix}
          onChange={(copiesMatrix) => change({ copiesMatrix })}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" emphasis="primary">
          {m.rounds_open_confirm()}
        </Button>
        <Button emphasis="quiet" onClick={onCancel}>
          {m.rounds_open_cancel()}
        </Button>
      </div>
    </form>
  );
}

/** A date of which a part is missing is before nothing. */
const isBefore = ({ startedOn }: NextRound, latest: Round) =>
  startedOn !== '' && startedOn < latest.startedOn;

function withNextRound(stored: Dossier, next: NextRound, questionnaire: Questionnaire): Dossier {
  const label = next.label.trim();
  const rows = openNextRound(stored, { ...next, label }, questionnaire, () => crypto.randomUUID());
  return {
    ...stored,
    rounds: [...stored.rounds, ...rows.rounds],
    sheets: [...stored.sheets, ...rows.sheets],
    actions: [...stored.actions, ...rows.actions],
    matrices: [...stored.matrices, ...rows.matrices],
  };
}

const FORMER_MODES: Readonly<Record<Mode, () => string>> = {
  express: m.report_cover_mode_express,
  full: m.report_cover_mode_full,
};

/** The new bilan is the latest, hence the one that is meant without saying; the association only if it takes part. */
function searchOf(parties: readonly NextParty[], { organisation }: AboutRound['chosen']) {
  const isIn = parties.some(({ organisationId }) => organisationId === organisation.id);
  const isFirst = parties[0]?.organisationId === organisation.id;
  return new URLSearchParams(isIn && !isFirst ? { [ORGANISATION]: organisation.id } : {});
}
