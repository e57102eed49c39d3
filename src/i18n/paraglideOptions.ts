/** How the app's words are compiled; shared by Vite and by the commands that run without it. */
export const paraglide = {
  project: './project.inlang',
  outdir: './src/i18n/paraglide',
  strategy: ['localStorage', 'preferredLanguage', 'baseLocale'] as (
    | 'localStorage'
    | 'preferredLanguage'
    | 'baseLocale'
  )[],
  localStorageKey: 'diapason-language',
  emitTsDeclarations: false,
};
