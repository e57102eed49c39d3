/** Where links for other devices lead. */
import { type Reach, reachOf } from '#src/exchange/envelope/address.ts';
import type { Settings } from '#src/storage/settings.ts';

export interface PublicAddress {
  readonly address: string;
  readonly reach: Reach;
}

/** What the person set; else what the build was made for; else where the app runs now. */
export function publicAddress({
  publicAddress: set,
}: Pick<Settings, 'publicAddress'>): PublicAddress {
  const built: string = import.meta.env.VITE_PUBLIC_ADDRESS ?? '';
  const address = set.trim() || built || document.baseURI.replace(/#.*$/, '');
  return { address, reach: reachOf(address) };
}
