/** Where an envelope stands in a link: behind the hash, which reaches no server. */
import { readPart } from './parts.ts';

/** As the router has it (`src/app/paths.ts`). */
const RECEIVE = '#/recevoir/';
/** No envelope of ours is shorter: it holds the ids of a dossier, a round, an association. */
const SHORTEST_ALONE = 100;
const PUBLIC = /^https:\/\/[^/?#]+/;
const LOCAL =
  /^[a-z]+:\/\/(localhost|127\.|\[::1\]|0\.0\.0\.0|10\.|192\.168\.|[^/]*\.local(?=[:/]|$))/;

/** The address of the app alone, whatever follows its path, and whichever way its page is named. */
export const appAddress = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .replace(/\/index\.html$/, '')
    .replace(/\/*$/, '/');

/** @param base the address of the app, with or without what follows its path */
export const linkTo = (base: string, envelope: string): string =>
  `${appAddress(base)}${RECEIVE}${envelope}`;

/** The envelope, or part of one, in a pasted text: a whole link, a message around it, or the letters alone. `null`: none. */
export function findEnvelope(text: string): string | null {
  const at = text.indexOf(RECEIVE);
  const letters = at === -1 ? text.trim() : text.slice(at + RECEIVE.length);
  const [found = ''] = /^[A-Za-z0-9_.-]+/.exec(letters) ?? [];
  // A message may end the sentence behind the link.
  const envelope = found.replace(/\.+$/, '');
  if (envelope === '') return null;
  return at !== -1 || isAlone(envelope, letters) ? envelope : null;
}

/** A word that somebody types is made of the same letters. */
const isAlone = (envelope: string, letters: string) =>
  envelope.length === letters.length &&
  (envelope.length >= SHORTEST_ALONE || readPart(envelope) !== null);

export type Reach =
  /** Other devices can open it. */
  | 'public'
  /** No address, or one that means this device or this room alone. */
  | 'local'
  /** Not an address that browsers take the app from: the camera and the storage of a phone want https. */
  | 'notSecure';

/** How far an address of the app leads. */
export function reachOf(address: string): Reach {
  if (LOCAL.test(address) || address.startsWith('file:') || address.trim() === '') return 'local';
  return PUBLIC.test(address) ? 'public' : 'notSecure';
}
