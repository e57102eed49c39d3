/** A text of several lines that saves itself while one types. */
import { MAX_TEXT_LENGTH } from '#src/core/limits.ts';
import { TextArea } from '#src/ui/TextArea.tsx';
import { useSavedText } from './useSavedText.ts';

interface SavedTextAreaProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The text as it is stored. */
  readonly stored: string;
  readonly onSave: (text: string) => Promise<{ kind: string }>;
}

export function SavedTextArea({ label, hint, stored, onSave }: SavedTextAreaProps) {
  const text = useSavedText(stored, onSave);
  return (
    <TextArea
      label={label}
      hint={hint}
      maxLength={MAX_TEXT_LENGTH}
      value={text.shown}
      onFocus={text.onFocus}
      onChange={({ target }) => text.type(target.value)}
      onBlur={text.onBlur}
    />
  );
}
