import { m } from '#src/i18n/paraglide/messages.js';
import styles from './ChooseCode.module.css';
import { CodeField } from './CodeField.tsx';
import type { ChosenCode } from './useChosenCode.ts';

/** Optional, and honest about what it is worth. */
export function ChooseCode({
  code,
  onEnter,
}: {
  readonly code: ChosenCode;
  readonly onEnter: () => void;
}) {
  return (
    <div className={styles.code}>
      {code.hasOne && (
        <label className={styles.keep}>
          <input
            type="checkbox"
            checked={code.isKept}
            onChange={({ target }) => code.keep(target.checked)}
          />
          {m.code_keep()}
        </label>
      )}
      {!code.isKept && (
        <>
          <CodeField
            label={m.code_label()}
            hint={m.code_hint()}
            code={code.typed}
            onChange={code.type}
            onEnter={onEnter}
            error={code.isWrong ? m.code_shape() : undefined}
          />
          <p className={styles.honest}>{m.code_honest()}</p>
        </>
      )}
    </div>
  );
}
