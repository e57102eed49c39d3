/** A whole number, or nothing. */
import { useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { countOf } from './countOf.ts';
import { TextField } from './TextField.tsx';

interface CountFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly stored: number | null;
  readonly onSave: (count: number | null) => void;
}

export function CountField({ label, hint, stored, onSave }: CountFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isFocused, setFocused] = useState(false);
  const kept = stored === null ? '' : String(stored);
  if (typed !== null && (typed === kept || (!isFocused && countOf(typed) === stored)))
    setTyped(null);
  const shown = typed ?? kept;
  return (
    <TextField
      // Not a number box: those change under a turning wheel, and take letters without a word.
      inputMode="numeric"
      autoComplete="off"
      label={label}
      hint={hint}
      maxLength={MOST_FIGURES}
      value={shown}
      onFocus={() => setFocused(true)}
      onChange={({ target: { value } }) => {
        setTyped(value);
        const count = countOf(value);
        if (count !== undefined) onSave(count);
      }}
      onBlur={() => setFocused(false)}
      error={countOf(shown) === undefined ? m.conclude_count_wrong() : undefined}
    />
  );
}

const MOST_FIGURES = 8;
