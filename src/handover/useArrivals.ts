/** What has arrived on a page, whatever the way: parts are put together, the rest is listed once. */
import { useCallback, useRef, useState } from 'react';
import type { ReadLetter } from '#src/exchange/envelope/letter.ts';
import type { EnvelopePart } from '#src/exchange/envelope/parts.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import { readArrived } from './readArrived.ts';

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
  /** @param from where it was read, for the sentence: the name of a file, else empty */
  read(text: string, from?: string): Promise<void>;
  drop(id: string): void;
}

export function useArrivals(): Arrivals {
  const [received, setReceived] = useState<readonly Received[]>([]);
  const [said, setSaid] = useState({ sentence: '', isProblem: false });
  const parts = useRef<readonly EnvelopePart[]>([]);
  const read = useCallback(async (text: string, from = '') => {
    const say = (sentence: string, isProblem: boolean) =>
      setSaid({ sentence: from === '' ? sentence : `${from} : ${sentence}`, isProblem });
    const arrived = await readArrived(text);
    if (arrived.kind === 'part') {
      const { addPart, joinParts } = await import('#src/exchange/envelope/parts.ts');
      parts.current = addPart(parts.current, arrived.part);
      const whole = joinParts(parts.current);
      if (whole !== null) {
        parts.current = [];
        return read(whole, from);
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
  const drop = useCallback(
    (id: string) => setReceived((known) => known.filter((each) => each.id !== id)),
    [],
  );
  return { received, said: said.sentence, isProblem: said.isProblem, read, drop };
}
