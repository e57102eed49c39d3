import { m } from '#src/i18n/paraglide/messages.js';
import type { NotSealed } from './seal.ts';

/** Why there is no protected file. */
export function notSealedSentence({ why }: NotSealed): string {
  switch (why) {
    case 'stopped':
      return m.seal_stopped();
    case 'unfaithful':
      return m.seal_unfaithful();
    case 'broken':
      return m.seal_broken();
  }
}
