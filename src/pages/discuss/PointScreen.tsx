/** One point at a time: what was answered, what could explain it, and what the group makes of it. */
import { useRef } from 'react';
import { isSamePoint, nextPoint } from '#src/core/discussionOrder.ts';
import { MAX_LIST_LENGTH } from '#src/core/limits.ts';
import { SMALLEST_SHOWN_GROUP } from '#src/core/smallGroups.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { AgreedLevel } from './AgreedLevel.tsx';
import { FactsToCheck } from './FactsToCheck.tsx';
import { PointHead } from './PointHead.tsx';
import styles from './PointScreen.module.css';
import { RecordedText } from './RecordedText.tsx';
import { type AgreedText, agreedParts } from './saveAgreed.ts';
import type { Commands } from './useCommands.ts';
import type { Recording } from './useRecording.ts';
import type { Talk, TalkPoint } from './useTalk.ts';

interface PointScreenProps {
  readonly talk: Talk;
  readonly point: TalkPoint;
  readonly recording: Recording;
  readonly commands: Commands;
  readonly onPark: () => void;
}

export function PointScreen({ talk, point, recording, commands, onPark }: PointScreenProps) {
  const factToFocus = useRef<string | null>(null);
  const standing = talk.standingOf(point);
  const isPlanned = talk.plan.some((planned) => isSamePoint(planned, point));
  const isLast = nextPoint(talk.plan, point) === null;
  const addFact = () => {
    const id = crypto.randomUUID();
    factToFocus.current = id;
    void recording.addFact(point, id);
  };
  return (
    <article className={styles.point}>
      <PointHead talk={talk} point={point} commands={commands} />
      <Answers talk={talk} point={point} onFact={addFact} />
      <AgreedLevel talk={talk} point={point} recording={recording} onContinue={commands.next} />
      <Prompts point={point} />
      <SharedNotes talk={talk} point={point} />
      <section className={styles.part} aria-labelledby="discussion-apporte">
        <h2 id="discussion-apporte">{m.discuss_record()}</h2>
        <p className={styles.aside}>{m.discuss_record_hint()}</p>
        <Texts talk={talk} point={point} recording={recording} />
        {/* Made anew after an undo: a box that just stored its text would go on showing it. */}
        <FactsToCheck
          key={commands.undone}
          talk={talk}
          point={point}
          recording={recording}
          toFocus={factToFocus}
          onAdd={addFact}
        />
      </section>
      <div className={styles.pager}>
        <Button
          className={styles.previous}
          disabled={!commands.hasPrevious}
          onClick={commands.previous}
        >
          {m.discuss_previous()}
        </Button>
        <Button emphasis="primary" onClick={commands.next}>
          {isLast ? m.discuss_end() : m.discuss_next()}
        </Button>
        <p className={styles.keys}>{m.discuss_keys()}</p>
      </div>
      {isPlanned && standing.kind !== 'decided' && (
        <div className={styles.later}>
          {standing.kind !== 'parked' && !isLast && (
            <Button emphasis="quiet" onClick={() => commands.skip(point)}>
              {m.discuss_skip()}
            </Button>
          )}
          <Button emphasis="quiet" onClick={onPark}>
            {m.discuss_park()}
          </Button>
        </div>
      )}
    </article>
  );
}

/** The spread in words; a fact to check, or an answer apart, comes before any opinion. */
function Answers({
  talk,
  point,
  onFact,
}: Pick<PointScreenProps, 'talk' | 'point'> & { readonly onFact: () => void }) {
  const { cell, result } = point;
  const isGroup = talk.people >= SMALLEST_SHOWN_GROUP;
  return (
    <>
      <div className={styles.spread}>
        {isGroup ? (
          <p className={styles.sentence}>{cell.spread ?? m.discuss_no_spread()}</p>
        ) : (
          <p>{m.discuss_few_people()}</p>
        )}
        <p className={styles.aside}>{[point.why, cell.distribution].filter(Boolean).join(' · ')}</p>
      </div>
      {point.isFactFirst && (
        <Callout tone="strong">
          <p>{m.discuss_fact_first()}</p>
          {talk.factCount < MAX_LIST_LENGTH && (
            <div>
              <Button emphasis="quiet" onClick={onFact}>
                {m.discuss_fact_note()}
              </Button>
            </div>
          )}
        </Callout>
      )}
      {result.apart > 0 && (
        <Callout tone="strong">
          <p>{m.discuss_apart({ count: result.apart })}</p>
        </Callout>
      )}
    </>
  );
}

function Prompts({ point: { cell } }: Pick<PointScreenProps, 'point'>) {
  if (cell.prompts.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="pensez-aussi">
      <h2 id="pensez-aussi">{m.discuss_prompts()}</h2>
      <ul>
        {cell.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </section>
  );
}

/** In an order of their own: nothing says whose they are. */
function SharedNotes({ talk, point }: Pick<PointScreenProps, 'talk' | 'point'>) {
  const notes = talk.notesOf(point);
  if (notes.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="ecrit-pour-le-groupe">
      <h2 id="ecrit-pour-le-groupe">{m.discuss_shared_notes()}</h2>
      {notes.map(({ id, kind, text }) => (
        <blockquote key={id} className={styles.note}>
          {kind !== 'answer' && (
            <p className={styles.aside}>
              {kind === 'changedMind' ? m.return_changed_mind() : m.return_not_dared()}
            </p>
          )}
          <p>{text}</p>
        </blockquote>
      ))}
    </section>
  );
}

function Texts({ talk, point, recording }: Pick<PointScreenProps, 'talk' | 'point' | 'recording'>) {
  const answer = talk.agreedOf(point);
  const parts = agreedParts(answer);
  const boxOf = (name: AgreedText) => ({
    stored: parts[name],
    revision: answer?.revision ?? 0,
    onSave: (text: string, seen: string, session: string) =>
      recording.writeText(point, name, text, seen, session),
  });
  return (
    <>
      <RecordedText label={m.discuss_explanation()} {...boxOf('explanation')} />
      <RecordedText label={m.discuss_justification()} {...boxOf('note')} />
      <RecordedText
        label={m.discuss_minority()}
        hint={m.discuss_minority_hint()}
        {...boxOf('minority')}
      />
    </>
  );
}
