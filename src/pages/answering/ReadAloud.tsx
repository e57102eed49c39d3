/** Reads the question and its levels with a voice of this device; absent where there is none for the language. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Wording } from '#src/core/questionnaireTexts.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';

export function ReadAloud({ wording }: { readonly wording: Wording }) {
  const language = useLanguage();
  const hasVoice = useSyncExternalStore(onVoices, () => voiceFor(language) !== undefined);
  const [reading, setReading] = useState(false);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  if (!hasVoice) return null;
  const read = () => {
    speechSynthesis.cancel();
    if (reading) {
      setReading(false);
      return;
    }
    const parts = [
      wording.text,
      ...wording.levels.map(({ label, anchor }) => `${label}. ${anchor}`),
    ];
    for (const [index, part] of parts.entries()) {
      const utterance = new SpeechSynthesisUtterance(part);
      utterance.lang = language;
      utterance.voice = voiceFor(language) ?? null;
      if (index === parts.length - 1) utterance.onend = () => setReading(false);
      speechSynthesis.speak(utterance);
    }
    setReading(true);
  };
  return (
    <Button emphasis="quiet" onClick={read}>
      {reading ? m.read_stop() : m.read_aloud()}
    </Button>
  );
}

/** A voice on the device itself: one from a server would send the question out. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  return globalThis.speechSynthesis
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.startsWith(language));
}

function onVoices(listener: () => void): () => void {
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', listener);
  return () => globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', listener);
}
