import { type FormEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { dossierPaths } from '#src/app/paths.ts';
import { CURRENT_QUESTIONNAIRE } from '#src/catalogue/catalogue.ts';
import { useQuestionnaire } from '#src/catalogue/useQuestionnaire.ts';
import type { Way } from '#src/core/dossier.ts';
import { MAX_NAME_LENGTH } from '#src/core/limits.ts';
import { newDossier } from '#src/core/newDossier.ts';
import { answeringSteps, countCells, minutesFor } from '#src/core/progress.ts';
import { type Mode, questionnaireKey } from '#src/core/questionnaire.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { today } from '#src/i18n/today.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import styles from './NewDossierPage.module.css';

export function NewDossierPage() {
  const storage = useStorage();
  const navigate = useNavigate();
  const questionnaire = useQuestionnaire(questionnaireKey(CURRENT_QUESTIONNAIRE));
  const nameField = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [partnered, setPartnered] = useState<'later' | 'named'>('later');
  const [partnerName, setPartnerName] = useState('');
  const [way, setWay] = useState<Way>('single');
  const [mode, setMode] = useState<Mode>('express');
  const [problem, setProblem] = useState<'nameMissing' | 'partnerMissing' | 'writeFailed' | null>(
    null,
  );
  const partnerField = useRef<HTMLInputElement>(null);
  /** A button pressed twice starts one dossier. */
  const isStarting = useRef(false);

  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (isStarting.current) return;
    if (name.trim() === '') {
      setProblem('nameMissing');
      nameField.current?.focus();
      return;
    }
    if (partnered === 'named' && partnerName.trim() === '') {
      setProblem('partnerMissing');
      partnerField.current?.focus();
      return;
    }
    const dossier = newDossier(
      {
        organisationName: name.trim(),
        title: title.trim(),
        partnerName: partnered === 'named' ? partnerName.trim() : null,
        way,
        mode,
        questionnaire: CURRENT_QUESTIONNAIRE,
        roundLabel: m.round_first_label(),
      },
      { now: new Date().toISOString(), today: today(), newId: () => crypto.randomUUID() },
    );
    isStarting.current = true;
    const written = await storage.storeDossier(dossier, 'new');
    const [sheet] = dossier.sheets;
    if (written.kind === 'failed' || sheet === undefined) {
      isStarting.current = false;
      setProblem('writeFailed');
      return;
    }
    // Where each answers apart, one prepares first, and may answer on paper: a sheet belongs to one person.
    const here = dossierPaths(dossier.dossier.id);
    await navigate(way === 'each' ? here.dossier() : here.answer(sheet.id));
  };

  const lengthOf = (asked: Mode) => {
    const partnerIds = partnered === 'named' ? ['named'] : [];
    const count = countCells(answeringSteps(questionnaire, asked, partnerIds));
    return m.new_mode_length({ count, minutes: minutesFor(count) });
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void start(event)}>
      <PageHeading title={m.new_title()} />
      <TextField
        ref={nameField}
        label={m.field_organisation_name()}
        required
        maxLength={MAX_NAME_LENGTH}
        autoComplete="organization"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={problem === 'nameMissing' ? m.new_name_missing() : undefined}
      />
      <TextField
        label={m.field_title()}
        hint={m.new_title_hint()}
        maxLength={MAX_NAME_LENGTH}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <RadioCards
        legend={m.new_with_whom()}
        name="partner"
        chosen={partnered}
        onChoose={setPartnered}
        cards={[
          { value: 'later', name: m.new_partner_later(), hint: m.new_partner_later_hint() },
          { value: 'named', name: m.new_partner_named(), hint: m.new_partner_named_hint() },
        ]}
      />
      {partnered === 'named' && (
        <TextField
          ref={partnerField}
          label={m.field_partner_name()}
          maxLength={MAX_NAME_LENGTH}
          value={partnerName}
          onChange={(event) => setPartnerName(event.target.value)}
          error={problem === 'partnerMissing' ? m.new_partner_missing() : undefined}
        />
      )}
      <RadioCards
        legend={m.new_who_answers()}
        name="way"
        chosen={way}
        onChoose={setWay}
        cards={[
          { value: 'single', name: m.way_single(), hint: m.way_single_hint() },
          { value: 'together', name: m.way_together(), hint: m.way_together_hint() },
          { value: 'each', name: m.way_each(), hint: m.way_each_hint() },
        ]}
      />
      <RadioCards
        legend={m.new_mode()}
        name="mode"
        chosen={mode}
        onChoose={setMode}
        cards={[
          { value: 'express', name: m.mode_express(), hint: lengthOf('express') },
          { value: 'full', name: m.mode_full(), hint: lengthOf('full') },
        ]}
      />
      {problem === 'writeFailed' && <Callout tone="alert">{m.write_failed()}</Callout>}
      <div>
        <Button type="submit" emphasis="primary">
          {m.new_start()}
        </Button>
      </div>
      <p className={styles.later}>{m.new_later()}</p>
    </form>
  );
}
