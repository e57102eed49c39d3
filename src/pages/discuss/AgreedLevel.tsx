/** The answers, level by level with a mark per person, and what the group retains of them. Never chosen beforehand. */
import { useId, useState } from 'react';
import { LevelDots } from '#src/charts/LevelDots.tsx';
import type { AnswerValue } from '#src/core/dossier.ts';
import { SMALLEST_SHOWN_GROUP } from '#src/core/smallGroups.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { LevelsField } from '#src/question-types/levels/Field.tsx';
import { useSettings } from '#src/storage/hooks.ts';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './PointScreen.module.css';
import type { Recording } from './useRecording.ts';
import type { Talk, TalkPoint } from './useTalk.ts';

interface AgreedLevelProps {
  readonly talk: Talk;
  readonly point: TalkPoint;
  readonly recording: Recording;
  readonly onContinue: () => void;
}

export function AgreedLevel({ talk, point, recording, onContinue }: AgreedLevelProps) {
  const legendId = useId();
  const settings = useSettings();
  const { cell, mark } = point;
  const answer = talk.agreedOf(point);
  const { shown, choose, isElsewhere } = useDecision(
    answer?.value ?? null,
    answer?.revision ?? 0,
    (value, before, stored) => recording.decide(point, value, before, stored),
  );
  const counts = talk.people < SMALLEST_SHOWN_GROUP ? null : cell.counts;
  return (
    <div className={styles.level}>
      <LevelsField
        questionId={point.questionId}
        partnerId={point.partnerId}
        labelledBy={legendId}
        legend={
          <span className={styles.legend}>
            <span id={legendId} className={styles.legendName}>
              {m.discuss_level_legend()}
            </span>
            <span className={styles.aside}>{m.discuss_level_hint()}</span>
          </span>
        }
        levels={cell.levels}
        besideLabel={(level) => {
          const people = counts?.[level - 1];
          if (people === undefined) return null;
          return (
            <span className={styles.people}>
              <LevelDots people={people} {...mark} />{' '}
              <span>{m.results_people_at_level({ count: people })}</span>
            </span>
          );
        }}
        isOfGroup
        hue={mark.hue}
        value={shown}
        singleKeys={settings?.singleKeyShortcuts ?? true}
        onChoose={choose}
        onContinue={onContinue}
      />
      {isElsewhere && <Callout tone="alert">{m.discuss_value_elsewhere()}</Callout>}
    </div>
  );
}

/** Shows a choice at once, until the storage has brought it back; where it cannot be stored it stays on screen. */
function useDecision(
  stored: AnswerValue | null,
  revision: number,
  decide: (
    value: AnswerValue | null,
    shown: AnswerValue | null,
    stored: AnswerValue | null,
  ) => ReturnType<Recording['decide']>,
) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [isElsewhere, setElsewhere] = useState(false);
  if (choice !== null && choice.storedFrom !== null && revision >= choice.storedFrom)
    setChoice(null);
  const shown = choice === null ? stored : choice.value;
  const choose = async (value: AnswerValue | null) => {
    const chosen: Choice = { value, storedFrom: null };
    setChoice(chosen);
    setElsewhere(false);
    const saved = await decide(value, shown, stored);
    // Something else may have been chosen meanwhile.
    const settle = (next: Choice | null) =>
      setChoice((present) => (present === chosen ? next : present));
    if (saved.kind === 'written') settle({ value, storedFrom: saved.revision });
    if (saved.kind === 'elsewhere') {
      settle(null);
      setElsewhere(true);
    }
  };
  return { shown, choose: (value: AnswerValue | null) => void choose(value), isElsewhere };
}

interface Choice {
  readonly value: AnswerValue | null;
  /** The revision from which on it is stored; `null` while it is not. */
  readonly storedFrom: number | null;
}
