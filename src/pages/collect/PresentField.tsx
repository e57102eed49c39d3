import { useId } from 'react';
import { readCount } from '#src/core/countSum.ts';
import type { TallySheet } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useSavedText } from '#src/saving/useSavedText.ts';
import type { Written } from '#src/storage/written.ts';
import styles from './CountBoxes.module.css';
import { countError } from './countError.ts';
import { digitByPlace } from './digitByPlace.ts';

/** How many people are there: said once for the whole count, corrected at any time. */
export function PresentField({
  sheet,
  save,
  onEnter,
}: {
  readonly sheet: TallySheet;
  readonly save: (present: number | null) => Promise<Written>;
  readonly onEnter: () => void;
}) {
  const id = useId();
  const kept = sheet.present === undefined ? '' : String(sheet.present);
  const text = useSavedText(kept, (typed) => {
    const read = readCount(typed);
    return save(read.kind === 'count' ? read.count : null);
  });
  const error = countError(text.shown, sheet.present ?? null);
  const type = (typed: string) =>
    readCount(typed).kind === 'wrong' ? text.type(typed, kept) : text.type(typed);
  return (
    <div className={styles.present}>
      <label htmlFor={id}>{m.collect_present()}</label>
      <input
        id={id}
        className={styles.box}
        inputMode="numeric"
        autoComplete="off"
        value={text.shown}
        aria-invalid={error !== null}
        aria-describedby={`${id}-error`}
        onFocus={({ target }) => {
          text.onFocus();
          target.select();
        }}
        onChange={({ target }) => type(target.value)}
        onBlur={text.onBlur}
        onKeyDown={(event) => {
          const typed = digitByPlace(event);
          if (typed !== null) type(typed);
          else if (event.key === 'Enter' || event.key === 'ArrowDown') onEnter();
          else return;
          event.preventDefault();
        }}
      />
      <p id={`${id}-error`} className={styles.error} role="status">
        {error}
      </p>
    </div>
  );
}
