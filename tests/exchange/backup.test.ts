/** Backups: what is written is read back, what is spoilt is refused with its place, and files have safe names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DossierFile } from '#src/core/dossier.ts';
import type { BackupFile } from '#src/exchange/backupFormat.ts';
import { checkedFileText } from '#src/exchange/checkedFileText.ts';
import { exportBackup } from '#src/exchange/exportBackup.ts';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import { backupFileName, dossierFileName } from '#src/exchange/fileNames.ts';
import type { Refusal } from '#src/exchange/refusal.ts';
import { restoreBackup } from '#src/exchange/restoreBackup.ts';
import { arbitraryDossier } from '#tests/support/arbitraryDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { scenario } from '#tests/support/scenario.ts';

const NOW = '2026-11-23T10:15:00.000Z';
const dossierOf = ({ format, formatVersion, exportedAt, ...dossier }: DossierFile) => dossier;
const story = () =>
  dossierOf(scenario({ mode: 'express' }).person().answer('P1.etat', 3).file() as DossierFile);
const backupOf = (...dossiers: ReturnType<typeof story>[]) =>
  exportBackup(dossiers, questionnairesByKey, NOW);
const restore = (file: unknown) => restoreBackup(JSON.stringify(file), questionnairesByKey);
const refused = (cause: Refusal['cause'], path: string) => ({
  kind: 'refused',
  refusal: { cause, path },
});
/** The backup as loose JSON, to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: spoilt on purpose, in every place
const spoilt = (file: BackupFile, spoil: (file: any) => void) => {
  const copy = JSON.parse(JSON.stringify(file));
  spoil(copy);
  return copy;
};

describe('a backup', () => {
  it('of any dossiers gives them back, and is found good before it is handed over', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDossier(), { maxLength: 3 }), (dossiers) => {
        const backup = exportBackup(dossiers, questionnairesByKey, NOW);
        const checked = checkedFileText(backup, questionnairesByKey);
        expect(checked.kind).toBe('checked');
        expect(restoreBackup(JSON.stringify(backup), questionnairesByKey)).toEqual({
          kind: 'restored',
          dossiers: backup.dossiers.map(dossierOf),
        });
      }),
      { numRuns: 50 },
    );
  });

  it('may be the file of a single dossier', () => {
    const file = exportDossier(story(), questionnairesByKey, NOW);
    expect(restore(file)).toEqual({ kind: 'restored', dossiers: [dossierOf(file)] });
    expect(checkedFileText(file, questionnairesByKey).kind).toBe('checked');
  });

  it('that would not be taken back is not handed over', () => {
    const good = story();
    const nameless = { ...good, dossier: { ...good.dossier, title: 'x'.repeat(201) } };
    expect(checkedFileText(backupOf(good, nameless), questionnairesByKey)).toEqual({
      kind: 'unfaithful',
      refusal: { cause: 'wrongValue', path: 'dossiers[1].dossier.title' },
    });
  });

  it.each<[string, (file: ReturnType<typeof JSON.parse>) => void, Refusal['cause'], string]>([
    [
      'from a newer version',
      (file) => Object.assign(file, { formatVersion: 2 }),
      'newerFormat',
      'formatVersion',
    ],
    ['with an unknown field', (file) => Object.assign(file, { extra: 1 }), 'unknownField', 'extra'],
    [
      'without its time',
      (file) => Object.assign(file, { exportedAt: 'hier' }),
      'wrongValue',
      'exportedAt',
    ],
    [
      'without its dossiers',
      (file) => Object.assign(file, { dossiers: {} }),
      'wrongValue',
      'dossiers',
    ],
    [
      'with something else among them',
      (file) => file.dossiers.push(7),
      'notADossier',
      'dossiers[1]',
    ],
    [
      'with a spoilt dossier',
      (file) => Object.assign(file.dossiers[0].rounds[0], { mode: 'x' }),
      'wrongValue',
      'dossiers[0].rounds[0].mode',
    ],
    [
      'with a dossier from a newer version',
      (file) => Object.assign(file.dossiers[0], { formatVersion: 9 }),
      'newerFormat',
      'dossiers[0].formatVersion',
    ],
    [
      'with one dossier twice',
      (file) => file.dossiers.push(file.dossiers[0]),
      'duplicateId',
      'dossiers[1].dossier.id',
    ],
  ])('%s is refused with its place', (_, spoil, cause, path) => {
    expect(restore(spoilt(backupOf(story()), spoil))).toEqual(refused(cause, path));
  });

  it.each([
    ['{"format":', 'notJson'],
    ['"diapason"', 'notADossier'],
    ['[]', 'notADossier'],
  ] as const)('is not %s', (text, cause) => {
    expect(restoreBackup(text, questionnairesByKey)).toEqual(refused(cause, ''));
  });
});

describe('the name of a file', () => {
  it.each([
    ['L’Œuvre & Étoile', 'L-Oeuvre-Etoile'],
    ['../..\\con: *?"<>|', 'con'],
    ['中文', 'dossier'],
    ['', 'dossier'],
    [`${'mot '.repeat(30)}`, Array(15).fill('mot').join('-')],
    ['x'.repeat(200), 'x'.repeat(60)],
  ])('is readable and plain for %j', (name, slug) => {
    expect(dossierFileName(name, '2026-11-23')).toBe(`${slug}-bilan-2026-11-23.diapason.json`);
  });

  it('says of a backup what it is and of which day', () => {
    expect(backupFileName('2026-11-23')).toBe('diapason-sauvegarde-2026-11-23.json');
  });
});
