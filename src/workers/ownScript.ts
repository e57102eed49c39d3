/**
 * The scripts that may run beside the page: those that the build made, by their exact addresses. The content policy takes
 * an address from our one Trusted Types policy only, which is made here and nowhere else.
 */
import decodeQr from './decodeQr.worker.ts?worker&url';
import encryption from './encryption.worker.ts?worker&url';

/** Each relative to the page. */
const ADDRESSES = {
  serviceWorker: 'sw.js',
  decodeQr,
  encryption,
} as const;

export type OwnScript = keyof typeof ADDRESSES;

/** The address as `new Worker()` and `register()` want it. */
export function ownScript(name: OwnScript): string {
  const address = addressOf(name);
  // The DOM types do not know yet that workers take a TrustedScriptURL.
  return (policy()?.createScriptURL(address) ?? address) as unknown as string;
}

const addressOf = (name: OwnScript) => new URL(ADDRESSES[name], document.baseURI).href;

type Policy = ReturnType<NonNullable<typeof globalThis.trustedTypes>['createPolicy']>;
let made: Policy | undefined;

/** `undefined` in browsers that know no Trusted Types. A policy of a name can be made once. */
function policy(): Policy | undefined {
  made ??= globalThis.trustedTypes?.createPolicy('diapason', {
    createScriptURL: (address: string) => {
      const own = Object.keys(ADDRESSES).map((name) => addressOf(name as OwnScript));
      if (!own.includes(address)) throw new TypeError(`Not a script of ours: ${address}`);
      return address;
    },
  });
  return made;
}
