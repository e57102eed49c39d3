import type { Report } from '#src/core/report/report.ts';
import { exampleDossier } from '#src/example/exampleDossier.ts';
import { reportOf } from './reportOf.ts';

/** The report of the example dossier, always the same. */
export function exampleReport(language: 'fr' | 'en' = 'fr'): Report {
  let count = 0;
  const newId = () => `00000000-0000-4000-8000-${String(count++).padStart(12, '0')}`;
  const times = { now: '2026-11-23T10:00:00.000Z', today: '2026-11-23' };
  return reportOf(exampleDossier(language, { ...times, newId }), { language });
}
