/** Where an envelope stands in a link: behind the hash, which reaches no server. */

/** As the router has it (`src/app/paths.ts`). */
const RECEIVE = '#/recevoir/';
const PUBLIC = /^https:\/\/[^/?#]+/;
const LOCAL =
  /^[a-z]+:\/\/(localhost|127\.|\[::1\]|0\.0\.0\.0|10\.|192\.168\.|[^/]*\.local(?=[:/]|$))/;

/** @param base the address of the app, with or without what follows its path */
export const linkTo = (base: string, envelope: string): string =>
  `${base.replace(/[?#].*$/, '').replace(/\/*$/, '/')}${RECEIVE}${envelope}`;

/** The envelope, or part of one, in a pasted text: a whole link, a message around it, or the letters alone. `null`: none. */
export function findEnvelope(text: string): string | null {
  const at = text.indexOf(RECEIVE);
  const letters = at === -1 ? text.trim() : text.slice(at + RECEIVE.length);
  const [found = ''] = /^[A-Za-z0-9_.-]+/.exec(letters) ?? [];
  // A message may end the sentence behind the link.
  const envelope = found.replace(/\.+$/, '');
  return envelope === '' || (at === -1 && envelope.length !== letters.length) ? null : envelope;
}

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
