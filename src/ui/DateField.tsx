/** A native date that is stored as soon as it is one. */
import { useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { TextField } from './TextField.tsx';

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** `YYYY-MM-DD` */
  readonly stored: string | null;
  readonly onSave: (date: string | null) => void;
}

export function DateField({ label, hint, stored, onSave }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const kept = stored ?? '';
  if (typed !== null && typed !== '' && typed === kept) setTyped(null);
  return (
    <TextField
      type="date"
      label={label}
      hint={hint}
      min={EARLIEST}
      max={LATEST}
      value={typed ?? kept}
      onChange={({ target: { value, validity } }) => {
        setTyped(value);
        if (!validity.valid) return;
        setWrong(false);
        onSave(value === '' ? null : value);
      }}
      onBlur={({ target: { validity } }) => {
        // Typed part by part, a date is wrong until its last figure: said only when one leaves it.
        setWrong(!validity.valid);
      }}
      error={isWrong ? m.conclude_date_wrong() : undefined}
    />
  );
}

/** While a year is typed it is the year 2, then 20, then 202. */
const EARLIEST = '1900-01-01';
const LATEST = '2199-12-31';
