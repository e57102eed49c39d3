/** One group of anchored levels as cards, with NSP and SO apart. Native radios: arrows keep their meaning. */
import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import type { AnswerValue } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import type { Hue } from '#src/ui/ShapeMark.tsx';
import { type Choice, choiceForKey, choiceName, isChosen } from './definition.ts';
import styles from './Field.module.css';

interface LevelsFieldProps {
  readonly questionId: string;
  readonly partnerId: string | null;
  /** Ids of the elements that name the group. */
  readonly labelledBy: string;
  readonly legend: ReactNode;
  /** What stands between the question and its levels. */
  readonly aside?: ReactNode;
  readonly levels: readonly { readonly label: string; readonly anchor: string }[];
  /** What stands beside the label of a level, from 1 upwards. */
  readonly besideLabel?: (level: number) => ReactNode;
  /** Whether a group chooses, after it has discussed: it may also say that it does not agree. */
  readonly isOfGroup?: boolean;
  readonly hue: Hue;
  readonly value: AnswerValue | null;
  readonly singleKeys: boolean;
  readonly onChoose: (choice: Choice | null) => void;
  /** Enter on a chosen radio. */
  readonly onContinue: () => void;
}

export function LevelsField(props: LevelsFieldProps) {
  const {
    questionId,
    partnerId,
    labelledBy,
    legend,
    aside,
    levels,
    hue,
    value,
    onChoose,
    singleKeys,
    besideLabel,
    isOfGroup = false,
  } = props;
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const radioProps = (choice: Choice) => ({
    name,
    value: choiceName(choice),
    checked: isChosen(value, choice),
    onChange: () => onChoose(choice),
  });
  return (
    <fieldset
      ref={group}
      role="radiogroup"
      className={styles.group}
      data-hue={hue}
      aria-labelledby={labelledBy}
      data-question-id={questionId}
      data-partner-id={partnerId ?? undefined}
      onKeyDown={(event) => pressKey(event, group.current, props)}
    >
      <legend>{legend}</legend>
      {aside}
      {levels.map(({ label, anchor }, index) => {
        const level = index + 1;
        return (
          <label key={level} className={styles.card}>
            <ChoiceRadio {...radioProps({ kind: 'level', level })} />
            <span className={styles.number} aria-hidden="true">
              {level}
            </span>
            <span className={styles.words}>
              <span className={styles.labelLine}>
                <span className={styles.label}>{label}</span> {besideLabel?.(level)}
              </span>{' '}
              <span className={styles.anchor}>{anchor}</span>
            </span>
            {singleKeys && (
              <span className={styles.key} aria-hidden="true">
                {level}
              </span>
            )}
          </label>
        );
      })}
      <div className={styles.apart}>
        <label className={styles.pill}>
          <ChoiceRadio {...radioProps({ kind: 'unknown' })} />
          {m.answer_unknown()}
        </label>
        <label className={styles.pill}>
          <ChoiceRadio {...radioProps({ kind: 'notApplicable' })} />
          {m.answer_not_applicable()}
        </label>
        {isOfGroup && (
          <label className={styles.pill}>
            <ChoiceRadio {...radioProps({ kind: 'noAgreement' })} />
            {m.discuss_no_agreement()}
          </label>
        )}
        <Button
          emphasis="quiet"
          className={styles.clear}
          onClick={() => {
            // The button goes with what it clears; the focus stays in the group.
            group.current?.querySelector<HTMLElement>('input:checked')?.focus();
            onChoose(null);
          }}
          disabled={value === null}
        >
          {isOfGroup ? m.discuss_clear() : m.answer_clear()}
        </Button>
      </div>
    </fieldset>
  );
}

const ChoiceRadio = (props: ComponentProps<'input'>) => <input type="radio" {...props} />;

function pressKey(
  event: KeyboardEvent,
  group: HTMLFieldSetElement | null,
  { levels, singleKeys, onChoose, onContinue, value }: LevelsFieldProps,
): void {
  const { target } = event;
  if (event.key === 'Enter' && target instanceof HTMLInputElement && value !== null) {
    event.preventDefault();
    onContinue();
    return;
  }
  if (!singleKeys) return;
  const choice = choiceForKey(event, levels.length);
  if (choice === null) return;
  event.preventDefault();
  onChoose(choice);
  const chosen = group?.querySelector(`input[value="${choiceName(choice)}"]`);
  if (chosen instanceof HTMLInputElement) chosen.focus();
}
