/**
 * Dossier files changed anyhow: bytes, structure, types, references, dangerous keys. DIAPASON_MUTATIONS says how many
 * (`npm run test:hostile`: 10,000), DIAPASON_HOSTILE_SEED repeats an earlier run.
 */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exportBackup } from '#src/exchange/exportBackup.ts';
import { restoreBackup } from '#src/exchange/restoreBackup.ts';
import { restoreDossier } from '#src/exchange/restoreDossier.ts';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import { story } from '#tests/exchange/spoiltDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { damage, randomFrom, withDangerousKey } from './damage.ts';

const MUTATIONS = Number(process.env.DIAPASON_MUTATIONS ?? 1000);
const SEED = Number(process.env.DIAPASON_HOSTILE_SEED ?? 6);
const MOST_MS = 2000;
/** About the whole file: there is no place to name. */
const WITHOUT_PLACE = ['tooLarge', 'tooDeep', 'notJson', 'notADossier', 'isBackup'];

const golden = JSON.parse(
  readFileSync(new URL('../core/golden/edge-cases.json', import.meta.url), 'utf8'),
).dossier;
const { format, formatVersion, exportedAt, ...dossier } = story().file();
const TEXTS = [
  JSON.stringify(story().file()),
  JSON.stringify(golden),
  JSON.stringify(exportBackup([dossier], questionnairesByKey, '2026-11-23T10:15:00.000Z')),
];

it(`${MUTATIONS} changed files (seed ${SEED}) are refused with cause and place, or taken whole, none in more than 2 s`, () => {
  const random = randomFrom(SEED);
  let refused = 0;
  for (let run = 0; run < MUTATIONS; run++) {
    const damaged = damage(TEXTS[run % TEXTS.length] ?? '', random);
    const text = random() < 0.1 ? withDangerousKey(damaged, random) : damaged;
    for (const read of [restoreDossier, restoreBackup]) {
      const start = performance.now();
      const outcome = read(text, questionnairesByKey);
      expect(performance.now() - start, `run ${run}`).toBeLessThan(MOST_MS);
      if (outcome.kind === 'restored') continue;
      refused += 1;
      const { cause, path } = outcome.refusal;
      expect(refusalSentence(outcome.refusal), `run ${run}`).not.toBe('');
      if (!WITHOUT_PLACE.includes(cause)) expect(path, `run ${run}: ${cause}`).not.toBe('');
    }
  }
  // Both happen often, or the damage would teach nothing.
  expect(refused).toBeGreaterThan(MUTATIONS / 2);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('hurt');
}, 600_000);
