/** One file of each released version opens as it did, with what came later empty. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DOSSIER_FORMAT_VERSION } from '#src/core/dossier.ts';
import { nothingRecorded } from '#src/core/emptyConclusion.ts';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import { restoreBackup } from '#src/exchange/restoreBackup.ts';
import { restoreDossier } from '#src/exchange/restoreDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { restore } from './spoiltDossier.ts';

const read = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');

it('a file of version 1 is restored whole, and saved in today’s version', () => {
  const text = read('version-1.diapason.json');
  const restored = restoreDossier(text, questionnairesByKey);
  if (restored.kind === 'refused') throw new Error(restored.refusal.path);
  const { formatVersion, exportedAt, ...content } = JSON.parse(text);
  const saved = exportDossier(restored.dossier, questionnairesByKey, exportedAt);
  expect(saved).toEqual({
    ...content,
    ...nothingRecorded(),
    formatVersion: DOSSIER_FORMAT_VERSION,
    exportedAt,
  });
});

it('a file of version 2 is restored whole, and saved in today’s version', () => {
  const text = read('version-2.diapason.json');
  const restored = restoreDossier(text, questionnairesByKey);
  if (restored.kind === 'refused') throw new Error(restored.refusal.path);
  const content = JSON.parse(text);
  const saved = exportDossier(restored.dossier, questionnairesByKey, content.exportedAt);
  expect(saved).toEqual({ ...content, formatVersion: DOSSIER_FORMAT_VERSION });
});

it('a file that says version 2 may not hold what came with version 3', () => {
  const file = JSON.parse(read('version-2.diapason.json'));
  const index = file.sheets.findIndex(({ kind }: { kind: string }) => kind === 'individual');
  const guest = { ...file.dossier, guestSheetId: file.sheets[index].id };
  expect(restore({ ...file, dossier: guest })).toEqual({
    kind: 'refused',
    refusal: { cause: 'unknownField', path: 'dossier.guestSheetId' },
  });
  const sent = file.sheets.with(index, { ...file.sheets[index], collected: 'sent' });
  expect(restore({ ...file, sheets: sent })).toEqual({
    kind: 'refused',
    refusal: { cause: 'wrongValue', path: `sheets[${index}].collected` },
  });
  const [round] = file.rounds;
  const parties = round.parties.map((party: object) => ({ ...party, countedSheetIds: [] }));
  expect(restore({ ...file, rounds: [{ ...round, parties }, ...file.rounds.slice(1)] })).toEqual({
    kind: 'refused',
    refusal: { cause: 'unknownField', path: 'rounds[0].parties[0].countedSheetIds' },
  });
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
