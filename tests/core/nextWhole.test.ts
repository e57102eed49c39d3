/** A file may hold the highest number there is: what comes after it must still be a number that a file can hold. */
import { expect, it } from 'vitest';
import { nextNumber } from '#src/core/nextNumber.ts';
import { nextPosition, nextRevision, sumOfRevisions } from '#src/core/nextWhole.ts';
import { story } from '#tests/exchange/spoiltDossier.ts';

const HIGHEST = Number.MAX_SAFE_INTEGER;

it('counts on from the highest', () => {
  expect(nextPosition([])).toBe(0);
  expect(nextPosition([{ position: 4 }, { position: 2 }])).toBe(5);
  expect(nextRevision(0)).toBe(1);
  expect(sumOfRevisions([{ revision: 2 }, { revision: 3 }])).toBe(5);
});

it('stays at the highest number that a file can say', () => {
  expect(nextPosition([{ position: HIGHEST }])).toBe(HIGHEST);
  expect(nextRevision(HIGHEST)).toBe(HIGHEST);
  expect(sumOfRevisions([{ revision: HIGHEST }, { revision: HIGHEST }])).toBe(HIGHEST);
});

it('gives no sheet a number that another bears, whatever those are', () => {
  const [sheet] = story().file().sheets;
  if (sheet === undefined) throw new Error('No sheet');
  const numbered = (...numbers: number[]) => numbers.map((number) => ({ ...sheet, number }));
  expect(nextNumber(numbered(1, 7), sheet, sheet.kind)).toBe(8);
  expect(nextNumber(numbered(1, 2, HIGHEST), sheet, sheet.kind)).toBe(3);
});
