import { useState } from 'react';
import { useSessionGuide } from '#src/guide/useSessionGuide.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { letterOf, plainLetter } from './letterOf.ts';
import type { Printed } from './usePrinted.ts';

/** Hands the text over, so that one may change it where one writes. */
export function LetterText({ printed }: { readonly printed: Printed }) {
  const guide = useSessionGuide();
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plainLetter(letterOf(guide, printed)));
      say(m.print_copied());
    } catch {
      // Refused, or no clipboard on a page without https: the sentence says what to do.
      say(m.print_copy_failed());
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{m.print_copy_text()}</Button>
      <p role="status">{said}</p>
    </>
  );
}
