/** A line of text that saves itself while one types. A required text is never stored empty, nor one that is taken. */
import { useState } from 'react';
import { MAX_NAME_LENGTH } from '#src/core/limits.ts';
import { TextField } from '#src/ui/TextField.tsx';
import { useSavedText } from './useSavedText.ts';

interface SavedTextFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** The text as it is stored. */
  readonly stored: string;
  readonly onSave: (text: string) => Promise<{ kind: string }>;
  /** What to say while the box is empty; a text without it may be empty. */
  readonly missing?: (kept: string) => string;
  /** A text that is not to be stored, and what to say while the box holds it. */
  readonly taken?: {
    readonly isTaken: (text: string) => boolean;
    readonly say: (kept: string) => string;
  };
}

export function SavedTextField(props: SavedTextFieldProps) {
  const { label, hint, stored, onSave, missing, taken } = props;
  const text = useSavedText(stored, onSave);
  // What goes back into place for a refused text: letter by letter, the rest of the name was saved meanwhile.
  const [kept, setKept] = useState(stored);
  const refusalOf = (typed: string) => {
    if (typed.trim() === '') return missing;
    return taken?.isTaken(typed) ? taken.say : undefined;
  };
  const refusal = refusalOf(text.shown);
  return (
    <TextField
      label={label}
      hint={hint}
      required={missing !== undefined}
      maxLength={MAX_NAME_LENGTH}
      autoComplete="off"
      value={text.shown}
      onFocus={() => {
        text.onFocus();
        if (stored.trim() !== '' && refusal === undefined) setKept(stored);
      }}
      onChange={({ target: { value } }) => {
        if (refusalOf(value) === undefined) text.type(value);
        else text.type(value, kept);
      }}
      onBlur={text.onBlur}
      error={refusal?.(kept)}
    />
  );
}
