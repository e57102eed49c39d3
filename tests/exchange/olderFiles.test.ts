/** One file of each released version opens as it did, with what came later empty. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nothingRecorded } from '#src/core/emptyConclusion.ts';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import { restoreBackup } from '#src/exchange/restoreBackup.ts';
import { restoreDossier } from '#src/exchange/restoreDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { restore } from './spoiltDossier.ts';

const read = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');

it('a file of version 1 is restored whole, and saved as version 2', () => {
  const text = read('version-1.diapason.json');
  const restored = restoreDossier(text, questionnairesByKey);
  if (restored.kind === 'refused') throw new Error(restored.refusal.path);
  const { formatVersion, exportedAt, ...content } = JSON.parse(text);
  const saved = exportDossier(restored.dossier, questionnairesByKey, exportedAt);
  expect(saved).toEqual({ ...content, ...nothingRecorded(), formatVersion: 2, exportedAt });
});

it('a backup of version 1 files is restored', () => {
  const restored = restoreBackup(read('backup-version-1.json'), questionnairesByKey);
  expect(restored).toMatchObject({ kind: 'restored', dossiers: [nothingRecorded()] });
});

it('a file that says version 1 may not hold what came with version 2', () => {
  const file = JSON.parse(read('version-1.diapason.json'));
  expect(restore({ ...file, actions: [] })).toEqual({
    kind: 'refused',
    refusal: { cause: 'unknownField', path: 'actions' },
  });
});

it('a file of version 2 without what it must hold is refused', () => {
  const file = JSON.parse(read('version-1.diapason.json'));
  expect(restore({ ...file, formatVersion: 2 })).toEqual({
    kind: 'refused',
    refusal: { cause: 'wrongValue', path: 'conclusions' },
  });
});
