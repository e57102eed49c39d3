/** What a group agrees, written from two windows: neither writes over what it has not seen. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { AnswerValue } from '#src/core/dossier.ts';
import { agreedParts, saveAgreed } from '#src/pages/discuss/saveAgreed.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { scenario } from '#tests/support/scenario.ts';
import { freshDatabaseName, openTab } from './openTab.ts';

const point = { questionId: 'P1.etat', partnerId: null };
const level = (value: number): AnswerValue => ({ kind: 'level', level: value });

/** One board without any agreed sheet, in two windows. */
async function open() {
  const databaseName = freshDatabaseName();
  const [first, second] = [await openTab(databaseName), await openTab(databaseName)];
  const story = scenario().person().answer('P1.etat', 3);
  const { format, formatVersion, exportedAt, ...dossier } = story.file();
  await first.storeDossier(dossier, 'new');
  const place = {
    dossierId: dossier.dossier.id,
    roundId: story.roundId,
    organisationId: story.idOf('Nous'),
  };
  const stored = async () => {
    const read = await first.readDossier(place.dossierId);
    const sheets = read?.sheets.filter(({ kind }) => kind === 'agreed') ?? [];
    const answers = read?.answers.filter(({ sheetId }) => sheetId === sheets[0]?.id) ?? [];
    return { sheets, answers };
  };
  return { first, second, place, stored };
}

it('the first thing that is agreed makes the one agreed sheet, whatever window is faster', async () => {
  const { first, second, place, stored } = await open();
  const decide = (storage: Storage, questionId: string) =>
    saveAgreed(storage, place, { questionId, partnerId: null }, 'value', level(2), [null]);
  const saved = await Promise.all([decide(first, 'P1.etat'), decide(second, 'P2.etat')]);
  expect(saved.map(({ kind }) => kind)).toEqual(['written', 'written']);
  const { sheets, answers } = await stored();
  expect(sheets).toHaveLength(1);
  expect(answers.map(({ questionId }) => questionId).sort()).toEqual(['P1.etat', 'P2.etat']);
});

it('two parts of one point, from two windows, are both kept', async () => {
  const { first, second, place, stored } = await open();
  await saveAgreed(first, place, point, 'value', level(2), [null]);
  await Promise.all([
    saveAgreed(first, place, point, 'explanation', 'Deux lectures.', ['']),
    saveAgreed(second, place, point, 'minority', 'Trop tôt.', ['']),
    saveAgreed(second, place, point, 'value', { kind: 'noAgreement' }, [level(2)]),
  ]);
  const { answers } = await stored();
  expect(answers.map(agreedParts)).toEqual([
    {
      value: { kind: 'noAgreement' },
      note: '',
      explanation: 'Deux lectures.',
      minority: 'Trop tôt.',
    },
  ]);
});

it('what another window wrote unseen is given back, and not written over', async () => {
  const { first, second, place, stored } = await open();
  await saveAgreed(second, place, point, 'value', level(4), [null]);
  await saveAgreed(second, place, point, 'note', 'Le conseil l’a voté.', ['']);
  expect(await saveAgreed(first, place, point, 'value', level(1), [null])).toEqual({
    kind: 'elsewhere',
    stored: level(4),
  });
  expect(await saveAgreed(first, place, point, 'note', 'Un courrier.', [''])).toEqual({
    kind: 'elsewhere',
    stored: 'Le conseil l’a voté.',
  });
  const { answers } = await stored();
  expect(answers.map(agreedParts)).toMatchObject([
    { value: level(4), note: 'Le conseil l’a voté.' },
  ]);
});

it('what stands there already is not written again, whoever wrote it', async () => {
  const { first, second, place, stored } = await open();
  await saveAgreed(second, place, point, 'value', { kind: 'unknown' }, [null]);
  const before = await stored();
  const again = await saveAgreed(first, place, point, 'value', { kind: 'unknown' }, [null]);
  expect(again).toEqual({ kind: 'written', before: { kind: 'unknown' }, revision: 1 });
  expect(await stored()).toEqual(before);
});

it('each write is a revision of its own, and says what stood there before', async () => {
  const { first, place } = await open();
  const decide = (value: AnswerValue | null, seen: AnswerValue | null) =>
    saveAgreed(first, place, point, 'value', value, [seen]);
  expect(await decide(level(2), null)).toEqual({ kind: 'written', before: null, revision: 1 });
  expect(await decide(null, level(2))).toEqual({ kind: 'written', before: level(2), revision: 2 });
  expect(await decide(level(3), null)).toEqual({ kind: 'written', before: null, revision: 3 });
});

it('a dossier that is gone says so', async () => {
  const { first, place } = await open();
  await first.trashDossier(place.dossierId);
  expect(await saveAgreed(first, place, point, 'value', level(2), [null])).toEqual({
    kind: 'failed',
    reason: 'missing',
  });
});
