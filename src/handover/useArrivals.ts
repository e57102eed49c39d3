/** What has arrived on a page, whatever the way: parts are put together, the rest is listed once. */
import { useCallback, useRef, useState } from 'react';
import type { ReadLetter } from '#src/exchange/envelope/letter.ts';
import type { EnvelopePart } from '#src/exchange/envelope/parts.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import { readArrived } from './readArrived.ts';

/** Larger is no envelope of ours. */
const MAX_FILE_BYTES = 4_000_000;

export type ReceivedLetter = Exclude<ReadLetter, { kind: 'refused' }>;

export interface Received {
  readonly id: string;
  readonly letter: ReceivedLetter;
}

export interface Arrivals {
  /** The latest first; of each person what came last. */
  readonly received: readonly Received[];
  /** What became of what was read last, as a sentence. */
  readonly said: string;
  readonly isProblem: boolean;
  read(text: string): Promise<void>;
  readFile(file: File): Promise<void>;
  drop(id: string): void;
}

export function useArrivals(): Arrivals {
  const [received, setReceived] = useState<readonly Received[]>([]);
  const [said, setSaid] = useState({ sentence: '', isProblem: false });
  const parts = useRef<readonly EnvelopePart[]>([]);
  /** @param file where it was read, for the sentence; empty: not in a file */
  const readFrom = useCallback(async (text: string, file: string) => {
    const say = (sentence: string, isProblem: boolean) =>
      setSaid({ sentence: inFile(file, sentence), isProblem });
    const arrived = await readArrived(text);
    if (arrived.kind === 'part') {
      const { addPart, joinParts } = await import('#src/exchange/envelope/parts.ts');
      parts.current = addPart(parts.current, arrived.part);
      const whole = joinParts(parts.current);
      if (whole !== null) {
        parts.current = [];
        return readFrom(whole, file);
      }
      const { number, count } = arrived.part;
      say(m.handover_part({ number, count, missing: count - parts.current.length }), false);
    } else if (arrived.kind === 'nothing') say(m.handover_no_link(), true);
    else if (arrived.kind === 'refused') say(refusalSentence(arrived.refusal), true);
    else {
      // What the same person sent before makes room.
      const id = arrived.kind === 'answers' ? arrived.sent.sheetId : JSON.stringify(arrived);
      setReceived((known) => [{ id, letter: arrived }, ...known.filter((each) => each.id !== id)]);
      say(m.handover_arrived(), false);
    }
  }, []);
  const read = useCallback((text: string) => readFrom(text, ''), [readFrom]);
  const readFile = useCallback(
    async (file: File) => {
      const refuse = (sentence: string) =>
        setSaid({ sentence: inFile(file.name, sentence), isProblem: true });
      const { isDossierOrBackup } = await import('#src/exchange/isDossierOrBackup.ts');
      if (await isDossierOrBackup(file)) refuse(m.handover_is_dossier());
      else if (file.size > MAX_FILE_BYTES) refuse(refusalSentence({ cause: 'tooLarge', path: '' }));
      else await readFrom(await file.text(), file.name);
    },
    [readFrom],
  );
  const drop = useCallback(
    (id: string) => setReceived((known) => known.filter((each) => each.id !== id)),
    [],
  );
  return { received, said: said.sentence, isProblem: said.isProblem, read, readFile, drop };
}

/** Some sentences are made to follow the name of a file. */
const inFile = (file: string, sentence: string): string =>
  file === ''
    ? sentence.charAt(0).toUpperCase() + sentence.slice(1)
    : `${m.open_refused_file({ file })} ${sentence}`;
