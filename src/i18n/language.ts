/** The language of the interface: chosen in the header, remembered on the device, changed without a reload. */
import { useSyncExternalStore } from 'react';
import { getLocale, locales, setLocale } from './paraglide/runtime.js';

export type Language = (typeof locales)[number];
export const languages: readonly Language[] = locales;

const listeners = new Set<() => void>();

export const currentLanguage = (): Language => getLocale();

export function changeLanguage(language: Language): void {
  void setLocale(language, { reload: false });
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
