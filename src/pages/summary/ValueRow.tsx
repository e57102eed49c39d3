/** One question: a box for its value, or what is said in its place; saved while one types. */
import { useEffect, useId, useRef, useState } from 'react';
import type { AnswerValue } from '#src/core/dossier.ts';
import {
  keyedText,
  keyedValue,
  type SharedValue,
  WITHOUT_VALUE,
  type WithoutValue,
  withoutValue,
} from '#src/core/sharedValue.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { SaveAnswerResult } from '#src/storage/Storage.ts';
import { createTextSaver, type TextSaver } from '#src/storage/saver.ts';
import { useReportSaving } from '#src/ui/SaveStatus.tsx';
import { SelectField } from '#src/ui/SelectField.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import styles from './SummaryPage.module.css';

const SAVE_DELAY_MS = 400;
const MOST_SIGNS = 10;

interface ValueRowProps {
  /** « Besoins · ce qui existe » */
  readonly place: string;
  readonly question: string;
  /** Whom it is about. */
  readonly partner: string | undefined;
  readonly hasMean: boolean;
  readonly levelCount: number;
  readonly stored: AnswerValue | null;
  /** For a text saver, whose turn to write has come. */
  readonly save: (value: SharedValue | null) => Promise<SaveAnswerResult>;
  readonly choose: (value: SharedValue | null) => void;
}

export function ValueRow(props: ValueRowProps) {
  const { place, question, partner, hasMean, levelCount, stored, choose } = props;
  const id = useId();
  const boxes = useValueBoxes(props);
  const { value, comparison } = boxes.shown;
  const keyed = keyedValue(value, comparison, levelCount);
  const wrong = keyed.kind === 'wrong' && !boxes.isFocused ? keyed.box : null;
  const error = (box: 'value' | 'comparison', text: string) => {
    if (wrong !== box) return undefined;
    return text.trim() === ''
      ? m.party_values_first()
      : m.party_values_wrong({ text: text.trim(), most: levelCount });
  };
  const status = stored?.kind === 'summary' && stored.status !== 'valued' ? stored.status : NONE;
  return (
    <fieldset className={styles.row} aria-labelledby={`${id}-question`}>
      <div>
        <p className={styles.place}>{place}</p>
        <p id={`${id}-question`} className={styles.question}>
          {question}
          {partner !== undefined && <> {m.about_partner({ name: partner })}</>}
        </p>
      </div>
      <div className={styles.boxes}>
        <TextField
          label={m.party_values_value()}
          inputMode="decimal"
          autoComplete="off"
          maxLength={MOST_SIGNS}
          value={value}
          onFocus={boxes.onFocus}
          onBlur={boxes.onBlur}
          onChange={({ target }) => boxes.type({ value: target.value, comparison })}
          error={error('value', value)}
        />
        {hasMean && (
          <TextField
            label={m.party_values_mean()}
            inputMode="decimal"
            autoComplete="off"
            maxLength={MOST_SIGNS}
            value={comparison}
            onFocus={boxes.onFocus}
            onBlur={boxes.onBlur}
            onChange={({ target }) => boxes.type({ value, comparison: target.value })}
            error={error('comparison', comparison)}
          />
        )}
        <SelectField<WithoutValue | typeof NONE>
          label={m.party_values_instead()}
          choices={CHOICES.map((each) => ({ value: each, name: NAMES[each]() }))}
          chosen={status}
          onChoose={(chosen) => {
            boxes.forget();
            choose(chosen === NONE ? null : withoutValue(chosen));
          }}
        />
      </div>
    </fieldset>
  );
}

const NONE = 'none';
const CHOICES = [NONE, ...WITHOUT_VALUE] as const;
const NAMES: Record<WithoutValue | typeof NONE, () => string> = {
  none: m.party_values_none,
  unclear: m.party_values_unclear,
  notApplicable: m.party_values_not_applicable,
  unanswered: m.party_values_unanswered,
  noAgreement: m.party_values_no_agreement,
};

interface Boxes {
  readonly value: string;
  readonly comparison: string;
}

/** What is typed shows as it is typed; what is no value of the scale puts back what stood there. */
function useValueBoxes({ stored, levelCount, save }: ValueRowProps) {
  const report = useReportSaving();
  const mark = useLanguage() === 'fr' ? ',' : '.';
  const [typed, setTyped] = useState<Boxes | null>(null);
  const [isFocused, setFocused] = useState(false);
  const kept = useRef<AnswerValue | null>(stored);
  const write = useRef(save);
  write.current = save;
  const saver = useRef<TextSaver | null>(null);
  saver.current ??= createTextSaver({
    delayMs: SAVE_DELAY_MS,
    // What JSON.stringify was given below.
    save: (text) => write.current(JSON.parse(text) as SharedValue | null),
  });
  useEffect(() => () => void saver.current?.flush(), []);
  const before = boxesOf(stored, mark);
  if (typed !== null && !isFocused && isStored(typed, stored, levelCount)) setTyped(null);
  return {
    shown: typed ?? before,
    isFocused,
    type(boxes: Boxes) {
      setTyped(boxes);
      report('saving');
      const keyed = keyedValue(boxes.value, boxes.comparison, levelCount);
      const meant =
        keyed.kind === 'given' ? keyed.value : keyed.kind === 'nothing' ? null : kept.current;
      saver.current?.type(JSON.stringify(meant));
    },
    /** What is chosen instead stands there alone. */
    forget() {
      void saver.current?.flush();
      setTyped(null);
    },
    onFocus() {
      kept.current = stored;
      setFocused(true);
    },
    onBlur() {
      setFocused(false);
      void saver.current?.flush();
    },
  };
}

function boxesOf(stored: AnswerValue | null, mark: ',' | '.'): Boxes {
  if (stored?.kind !== 'summary' || stored.value === null) return { value: '', comparison: '' };
  const { value, comparison } = stored;
  return {
    value: keyedText(value, mark),
    comparison: comparison === null || comparison === value ? '' : keyedText(comparison, mark),
  };
}

/** A row whose boxes are empty leaves what is said in place of a value. */
function isStored(typed: Boxes, stored: AnswerValue | null, levelCount: number): boolean {
  const keyed = keyedValue(typed.value, typed.comparison, levelCount);
  switch (keyed.kind) {
    case 'wrong':
      return false;
    case 'nothing':
      return stored === null;
    case 'given':
      return JSON.stringify(keyed.value) === JSON.stringify(stored);
  }
}
