/** A whole number, or nothing. */
import { useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { TextField } from '#src/ui/TextField.tsx';

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
  if (typed !== null && !isFocused && typed.trim() === kept) setTyped(null);
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
        if (isCount(value)) onSave(value.trim() === '' ? null : Number(value));
      }}
      onBlur={() => setFocused(false)}
      error={isCount(shown) ? undefined : m.conclude_count_wrong()}
    />
  );
}

const MOST = 10_000;
const MOST_FIGURES = 8;
const isCount = (text: string) => /^\s*\d*\s*$/.test(text) && Number(text) <= MOST;
