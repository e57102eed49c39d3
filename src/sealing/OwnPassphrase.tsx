import { useState } from 'react';
import { SHORTEST_PASSPHRASE, strengthOf } from '#src/exchange/encryption/passphrase.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import styles from './Sealing.module.css';

interface OwnPassphraseProps {
  readonly value: string;
  readonly isTooShort: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (value: string) => void;
  readonly onProposed: () => void;
}

/** One's own phrase. Nothing but its length is asked for; a weak one is said to be. */
export function OwnPassphrase({
  value,
  isTooShort,
  isDisabled,
  onChange,
  onProposed,
}: OwnPassphraseProps) {
  const [isHidden, setHidden] = useState(false);
  return (
    <div className={styles.shown}>
      <TextField
        label={m.seal_own_label()}
        hint={m.seal_own_hint({ count: SHORTEST_PASSPHRASE })}
        error={isTooShort ? m.seal_too_short({ count: SHORTEST_PASSPHRASE }) : undefined}
        type={isHidden ? 'password' : 'text'}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={isDisabled}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p role="status" className={styles.hint}>
        {strengthOf(value) === 'weak' && m.seal_weak()}
      </p>
      <div className={styles.ways}>
        <Button emphasis="quiet" onClick={() => setHidden(!isHidden)}>
          {isHidden ? m.seal_show() : m.seal_hide()}
        </Button>
        {!isDisabled && (
          <Button emphasis="quiet" onClick={onProposed}>
            {m.seal_own_not()}
          </Button>
        )}
      </div>
    </div>
  );
}
