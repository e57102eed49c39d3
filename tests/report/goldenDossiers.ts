/** The golden dossiers, as the gate for files lets them in. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Dossier } from '#src/core/dossier.ts';
import { restoreDossierContent } from '#src/exchange/restoreDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';

const folder = new URL('../core/golden/', import.meta.url);

export const goldenDossiers: readonly { readonly name: string; readonly dossier: Dossier }[] =
  readdirSync(folder)
    .filter((name) => name !== 'agreement.json')
    .map((name) => {
      const { dossier } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      const restored = restoreDossierContent(dossier, questionnairesByKey);
      if (restored.kind === 'refused') throw new Error(`${name}: ${restored.refusal.path}`);
      return { name, dossier: restored.dossier };
    });
