import type { Dossier } from '#src/core/dossier.ts';
import type { Report } from '#src/core/report/report.ts';
import { exampleDossier } from '#src/example/exampleDossier.ts';
import { reportOf } from './reportOf.ts';

type Language = 'fr' | 'en';

/** The example dossier, always the same. */
export function exampleDossierOf(language: Language): Dossier {
  let count = 0;
  const newId = () => `00000000-0000-4000-8000-${String(count++).padStart(12, '0')}`;
  return exampleDossier(language, {
    now: '2026-11-23T10:00:00.000Z',
    today: '2026-11-23',
    newId,
  });
}

export const exampleReport = (language: Language = 'fr'): Report =>
  reportOf(exampleDossierOf(language), { language });
