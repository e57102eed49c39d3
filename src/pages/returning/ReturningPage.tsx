/** « Un retour, dans le silence »: a week later each adds what they could not say, and passes the device on. */
import { useEffect, useRef, useState } from 'react';
import { type AboutRound, RoundPage } from '#src/app/RoundPage.tsx';
import { useHere } from '#src/app/useHere.ts';
import { addReturn, type Return } from '#src/core/addReturn.ts';
import { MAX_TEXT_LENGTH } from '#src/core/limits.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { today } from '#src/i18n/today.ts';
import { useReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { shuffled } from '#src/storage/shuffled.ts';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { SelectField } from '#src/ui/SelectField.tsx';
import { TextArea } from '#src/ui/TextArea.tsx';
import styles from './ReturningPage.module.css';
import { useAboutChoices } from './useAboutChoices.ts';

export function ReturningPage() {
  return <RoundPage>{(about) => <Returning {...about} />}</RoundPage>;
}

function Returning(about: AboutRound) {
  const here = useHere();
  const { chosen } = about;
  if (chosen.party.way === 'each' && chosen.party.state === 'gathering')
    return (
      <div className={styles.page}>
        <PageHead title={m.return_title()}>
          <p>{m.return_not_yet()}</p>
        </PageHead>
        <div>
          <ButtonLink emphasis="primary" to={here.dossier()}>
            {m.back_to_dossier()}
          </ButtonLink>
        </div>
      </div>
    );
  return <ReturnForm {...about} />;
}

function ReturnForm({ dossier, chosen }: AboutRound) {
  const here = useHere();
  const storage = useStorage();
  const writes = useReportedWrites();
  const choices = useAboutChoices(chosen);
  const [kind, setKind] = useState<Return['kind']>('changedMind');
  const [about, setAbout] = useState('');
  const [text, setText] = useState('');
  const [state, setState] = useState<'writing' | 'added' | 'empty'>('writing');
  const box = useRef<HTMLTextAreaElement>(null);
  const thanks = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state === 'added') thanks.current?.focus();
    if (state === 'empty') box.current?.focus();
  }, [state]);
  const dossierId = dossier.dossier.id;
  const place = { roundId: chosen.round.id, organisationId: chosen.organisation.id };
  /** A button pressed twice adds once. */
  const isAdding = useRef(false);
  const add = async () => {
    if (isAdding.current) return;
    if (text.trim() === '') {
      setState('empty');
      return;
    }
    const point = choices.find(({ value }) => value === about);
    const added = {
      kind,
      questionId: point?.questionId ?? null,
      partnerId: point?.partnerId ?? null,
      text: text.trim(),
      on: today(),
    };
    isAdding.current = true;
    const written = await writes.choose(() =>
      storage.applyChanges(dossierId, {
        sharedNotes: addReturn(dossier.sharedNotes, place, added, {
          newId: () => crypto.randomUUID(),
          shuffle: shuffled,
        }),
      }),
    );
    isAdding.current = false;
    if (written.kind === 'failed') return;
    // Nothing of it stays on the screen for the next person.
    setText('');
    setAbout('');
    setKind('changedMind');
    setState('added');
  };

  return (
    <div className={styles.page}>
      <PageHead title={m.return_title()}>
        <p>{m.return_intro()}</p>
      </PageHead>
      <div role="status">
        {state === 'added' && (
          <p ref={thanks} tabIndex={-1} className={styles.thanks}>
            {m.return_thanks()}
          </p>
        )}
      </div>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <RadioCards
          legend={m.return_kind()}
          name="kind"
          chosen={kind}
          onChoose={setKind}
          cards={[
            { value: 'changedMind', name: m.return_changed_mind(), hint: m.return_changed_hint() },
            { value: 'notDared', name: m.return_not_dared(), hint: m.return_dared_hint() },
          ]}
        />
        <SelectField
          label={m.return_about()}
          choices={choices}
          chosen={about}
          onChoose={setAbout}
        />
        <TextArea
          ref={box}
          label={m.return_text()}
          hint={m.return_text_hint()}
          rows={4}
          maxLength={MAX_TEXT_LENGTH}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setState('writing');
          }}
        />
        {state === 'empty' && <Callout tone="alert">{m.return_empty()}</Callout>}
        {writes.failure !== null && <Callout tone="alert">{m.return_failed()}</Callout>}
        <div>
          <Button type="submit" emphasis="primary">
            {m.return_add()}
          </Button>
        </div>
      </form>
      <p className={styles.aside}>{m.return_what_becomes()}</p>
      <div className={styles.actions}>
        <ButtonLink emphasis="quiet" to={here.printout('retour')}>
          {m.return_print()}
        </ButtonLink>
        <ButtonLink emphasis="quiet" to={here.dossier()}>
          {m.back_to_dossier()}
        </ButtonLink>
      </div>
    </div>
  );
}
