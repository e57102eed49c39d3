/** One box per level, « Ne sait pas » and « Ne nous concerne pas »; saved while one types. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { boxesOf, type Counts, countSum, countsOf, readCount } from '#src/core/countSum.ts';
import type { AnswerValue } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { SaveAnswerResult } from '#src/storage/Storage.ts';
import { createTextSaver, type TextSaver } from '#src/storage/saver.ts';
import { Button } from '#src/ui/Button.tsx';
import { useReportSaving } from '#src/ui/SaveStatus.tsx';
import styles from './CountBoxes.module.css';
import { countError } from './countError.ts';
import { digitByPlace } from './digitByPlace.ts';
import { sumSentence } from './sumSentence.ts';

const SAVE_DELAY_MS = 400;

interface CountBoxesProps {
  /** The question, for readers of screens. */
  readonly label: string;
  readonly levels: readonly { readonly label: string; readonly anchor: string }[];
  /** Whether the levels are read on a projector: large, each with what it means. */
  readonly hasAnchors: boolean;
  readonly levelCount: number;
  readonly stored: AnswerValue | null;
  readonly present: number | null;
  readonly save: (value: Counts | null) => Promise<SaveAnswerResult>;
  readonly onNext: () => void;
}

export function CountBoxes(props: CountBoxesProps) {
  const { label, levels, hasAnchors, levelCount, stored, present, onNext } = props;
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const { shown, value, type, leave, clear } = useTypedCounts(props);
  const kept = boxesOf(stored, levelCount);
  const choices = [
    ...levels.map(({ label: name, anchor }, index) => ({ short: String(index + 1), name, anchor })),
    { short: m.answer_unknown_short(), name: m.answer_unknown(), anchor: null },
    { short: m.answer_not_applicable_short(), name: m.answer_not_applicable(), anchor: null },
  ];
  const press = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    const typed = digitByPlace(event);
    if (typed !== null) type(index, typed);
    else if (event.key === 'Enter') onNext();
    else if (event.key === 'ArrowDown') boxAt(group.current, index + 1)?.focus();
    else if (event.key === 'ArrowUp') boxAt(group.current, index - 1)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.counts}>
      <fieldset
        ref={group}
        className={hasAnchors ? styles.large : styles.compact}
        aria-label={label}
      >
        {choices.map(({ short, name, anchor }, index) => {
          const boxId = `${id}-${index}`;
          const error = countError(shown[index] ?? '', kept[index] ?? null);
          return (
            <div key={short} className={styles.row}>
              <label htmlFor={boxId} className={styles.label}>
                <span className={styles.number}>{short}</span>{' '}
                <span>
                  <span className={styles.name}>{name}</span>{' '}
                  {hasAnchors && anchor && <span className={styles.anchor}>{anchor}</span>}
                </span>
              </label>
              <input
                id={boxId}
                data-box={index}
                className={styles.box}
                inputMode="numeric"
                autoComplete="off"
                value={shown[index] ?? ''}
                aria-invalid={error !== null}
                aria-describedby={error === null ? undefined : `${boxId}-error`}
                onFocus={({ target }) => target.select()}
                onChange={({ target }) => type(index, target.value)}
                onBlur={leave}
                onKeyDown={(event) => press(event, index)}
              />
              {error !== null && (
                <p id={`${boxId}-error`} className={styles.error} role="alert">
                  {error}
                </p>
              )}
            </div>
          );
        })}
      </fieldset>
      <div className={styles.under}>
        <p role="status" className={styles.sum}>
          {sumSentence(countSum(value, present), present)}
        </p>
        {value !== null && (
          <Button
            emphasis="quiet"
            onClick={() => {
              clear();
              boxAt(group.current, 0)?.focus();
            }}
          >
            {m.collect_counts_clear()}
          </Button>
        )}
      </div>
    </div>
  );
}

const boxAt = (group: HTMLElement | null, index: number) =>
  group?.querySelector<HTMLInputElement>(`[data-box="${index}"]`);

/**
 * What is typed, soon stored. Where a box is wrong its stored number stays. From the first key on the boxes are as they
 * were typed: a 0 that came into an empty one by itself would stand in the way of the next figure.
 */
function useTypedCounts({ levelCount, stored, save }: CountBoxesProps) {
  const report = useReportSaving();
  const [typed, setTyped] = useState<readonly string[] | null>(null);
  const kept = boxesOf(stored, levelCount);
  const shown = typed ?? kept.map((count) => (count === null ? '' : String(count)));
  const value = countsOf(
    shown.map((text, index) => {
      const read = readCount(text);
      if (read.kind === 'wrong') return kept[index] ?? null;
      return read.kind === 'count' ? read.count : null;
    }),
  );
  const latest = useRef({ save, value });
  latest.current = { save, value };
  const saver = useRef<TextSaver | null>(null);
  saver.current ??= createTextSaver({
    delayMs: SAVE_DELAY_MS,
    async save() {
      const saved = await latest.current.save(latest.current.value);
      // Another window wrote meanwhile: what it wrote shows.
      if (saved.kind === 'conflict') setTyped(null);
      return saved;
    },
  });
  useEffect(() => () => void saver.current?.flush(), []);
  const keep = (texts: readonly string[]) => {
    setTyped(texts);
    report('saving');
    // What to store is read when its turn comes.
    saver.current?.type('');
  };
  return {
    shown,
    value,
    type: (index: number, text: string) =>
      keep(shown.map((each, place) => (place === index ? text : each))),
    leave: () => void saver.current?.flush(),
    clear: () => {
      keep(shown.map(() => ''));
      void saver.current?.flush();
    },
  };
}
