// @vitest-environment happy-dom
/** What cannot be stored stays on screen and is tried again, and nobody has to choose it a second time. */
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useSheetAnswering } from '#src/saving/useSheetAnswering.ts';
import { StorageContext } from '#src/storage/hooks.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { flushAll } from '#src/storage/saver.ts';
import { exampleDossier, ids } from '#tests/storage/exampleDossier.ts';
import { openTab } from '#tests/storage/openTab.ts';

afterEach(async () => {
  await flushAll();
  cleanup();
});

const level = (value: number) => ({ kind: 'level', level: value }) as const;

async function answerOnFullDevice() {
  const storage = await openTab();
  await storage.storeDossier(exampleDossier, 'new');
  const device = { isFull: true };
  const full: Storage = {
    ...storage,
    saveAnswer: async (input) =>
      device.isFull ? { kind: 'failed', reason: 'full' } : storage.saveAnswer(input),
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StorageContext value={full}>{children}</StorageContext>
  );
  const { result, unmount } = renderHook(() => useSheetAnswering(ids.dossier, ids.sheet), {
    wrapper,
  });
  await waitFor(() => expect(result.current.answers?.size).toBe(2));
  const stored = async (questionId: string) =>
    (await storage.readSheetAnswers(ids.dossier, ids.sheet)).find(
      (answer) => answer.questionId === questionId,
    );
  return { device, result, unmount, stored };
}

it('is stored by itself once there is room, each part of it, and only then is nothing wrong', async () => {
  const { device, result, stored } = await answerOnFullDevice();
  act(() => {
    result.current.change('P2.etat', null, { value: level(2) });
    result.current.change('P2.etat', null, { noteShared: true });
    result.current.change('P3.etat', null, { value: level(4) });
  });
  await waitFor(() => expect(result.current.problem).toBe('full'));
  expect(result.current.answers?.get('P2.etat ')).toMatchObject({ value: level(2) });
  expect(await stored('P2.etat')).toBeUndefined();
  device.isFull = false;
  await waitFor(() => expect(result.current.problem).toBeNull(), { timeout: 20_000 });
  expect(await stored('P2.etat')).toMatchObject({ value: level(2), noteShared: true });
  expect(await stored('P3.etat')).toMatchObject({ value: level(4) });
});

it('is stored with the next answer that is', async () => {
  const { device, result, stored } = await answerOnFullDevice();
  act(() => result.current.change('P2.etat', null, { value: level(2) }));
  await waitFor(() => expect(result.current.problem).toBe('full'));
  device.isFull = false;
  act(() => result.current.change('P3.etat', null, { value: level(4) }));
  await waitFor(() => expect(result.current.problem).toBeNull(), { timeout: 2_000 });
  expect(await stored('P2.etat')).toMatchObject({ value: level(2), revision: 1 });
});

it('gives way to what was chosen since', async () => {
  const { device, result, stored } = await answerOnFullDevice();
  act(() => result.current.change('P2.etat', null, { value: level(2) }));
  await waitFor(() => expect(result.current.problem).toBe('full'));
  device.isFull = false;
  act(() => result.current.change('P2.etat', null, { value: level(1) }));
  await waitFor(() => expect(result.current.problem).toBeNull());
  expect(await stored('P2.etat')).toMatchObject({ value: level(1), revision: 1 });
});

it('is tried once more where the page is left', async () => {
  const { device, result, unmount, stored } = await answerOnFullDevice();
  act(() => result.current.change('P2.etat', null, { value: level(2) }));
  await waitFor(() => expect(result.current.problem).toBe('full'));
  device.isFull = false;
  unmount();
  await flushAll();
  expect(await stored('P2.etat')).toMatchObject({ value: level(2) });
});
