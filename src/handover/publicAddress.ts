/** Where links for other devices lead. */
import { appAddress, type Reach, reachOf } from '#src/exchange/envelope/address.ts';
import type { Settings } from '#src/storage/settings.ts';

export interface PublicAddress {
  readonly address: string;
  readonly reach: Reach;
  /** By the person. */
  readonly isGiven: boolean;
}

/** What the person set; else what the build was made for; else where the app runs now. */
export function publicAddress({
  publicAddress: set,
}: Pick<Settings, 'publicAddress'>): PublicAddress {
  const built: string = import.meta.env.VITE_PUBLIC_ADDRESS ?? '';
  const given = withScheme(set.trim());
  const address = appAddress(given || built || document.baseURI);
  return { address, reach: reachOf(address), isGiven: given !== '' };
}

/** As people write it on a poster: « diapason.exemple.fr ». */
const withScheme = (given: string): string =>
  given === '' || given.includes(':') ? given : `https://${given}`;
