/** Two thousand files damaged anyhow, by a seeded generator: the gate never throws, and takes nothing half. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DossierFile } from '#src/core/dossier.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import type { Refusal } from '#src/exchange/refusal.ts';
import { restoreDossier } from '#src/exchange/restoreDossier.ts';
import { damage, randomFrom } from '#tests/hostile/damage.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { restore, story } from './spoiltDossier.ts';

const readGolden = (name: string): DossierFile =>
  JSON.parse(readFileSync(new URL(`../core/golden/${name}`, import.meta.url), 'utf8')).dossier;
const FILES = [
  ...['edge-cases.json', 'rules-5.json', 'withheld.json'].map(readGolden),
  story().file(),
].map((file) => JSON.stringify(file));

const CAUSES: Record<Refusal['cause'], true> = {
  ...{
    tooLarge: true,
    tooDeep: true,
    notJson: true,
    notADossier: true,
    isBackup: true,
    newerFormat: true,
    damaged: true,
    unknownLetter: true,
  },
  unknownField: true,
  wrongValue: true,
  duplicateId: true,
  unknownOrganisation: true,
  unknownRound: true,
  unknownSheet: true,
  unknownQuestion: true,
  unknownQuestionnaire: true,
  partnerIsSelf: true,
  partnerNotAsked: true,
  duplicateParty: true,
  duplicateSheet: true,
  duplicateAnswer: true,
  notAParty: true,
  sheetBesideSummary: true,
  valueNotAllowed: true,
  levelOutOfRange: true,
  fieldNotAllowed: true,
  unknownTheme: true,
  duplicateConclusion: true,
  duplicateTheme: true,
  duplicateMatrix: true,
};

it('a damaged file is refused with a cause, or restored into what can be scored and exported', () => {
  const random = randomFrom(20261123);
  const kinds = { restored: 0, refused: 0 };
  for (let run = 0; run < 2000; run++) {
    const text = damage(FILES[run % FILES.length] ?? '', random);
    const restored = restoreDossier(text, questionnairesByKey);
    kinds[restored.kind] += 1;
    if (restored.kind === 'refused') {
      expect(Object.keys(CAUSES)).toContain(restored.refusal.cause);
      continue;
    }
    scoreDossier(restored.dossier, questionnairesByKey);
    const exported = exportDossier(restored.dossier, questionnairesByKey, EXPORTED_AT);
    const { format, formatVersion, exportedAt, ...dossier } = exported;
    expect(restore(exported)).toEqual({ kind: 'restored', dossier });
  }
  // Both happen often, or the damage would teach nothing.
  expect(kinds.refused).toBeGreaterThan(500);
  expect(kinds.restored).toBeGreaterThan(100);
}, 120_000);

const EXPORTED_AT = '2026-11-23T10:15:00.000Z';
