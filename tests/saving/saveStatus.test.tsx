// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useSheetAnswering } from '#src/saving/useSheetAnswering.ts';
import { StorageContext, useStorage } from '#src/storage/hooks.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { createTextSaver, flushAll } from '#src/storage/saver.ts';
import { SaveStatus, SaveStatusProvider } from '#src/ui/SaveStatus.tsx';
import { exampleDossier, firstQuestion, ids } from '#tests/storage/exampleDossier.ts';
import { freshDatabaseName, openTab } from '#tests/storage/openTab.ts';

afterEach(async () => {
  await flushAll();
  cleanup();
});

type Write = (text: string) => Promise<{ kind: string }>;

/** A storage whose writes of answers end when the test says so. */
async function openSlowly() {
  const storage = await openTab(freshDatabaseName());
  await storage.storeDossier(exampleDossier, 'new');
  const ends: (() => void)[] = [];
  const slow: Storage = {
    ...storage,
    async saveAnswer(input) {
      await new Promise<void>((resolve) => ends.push(resolve));
      return storage.saveAnswer(input);
    },
  };
  return { slow, begun: () => ends.length, end: () => ends.at(-1)?.() };
}

function showStatus(storage: Storage, useWrite: () => Write) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StorageContext value={storage}>
      <SaveStatusProvider>
        <SaveStatus isKept />
        {children}
      </SaveStatusProvider>
    </StorageContext>
  );
  const { result } = renderHook(useWrite, { wrapper });
  return {
    write: (text: string) => result.current(text),
    status: () => screen.getByRole('status').dataset.saving,
  };
}

const { questionId, partnerId } = firstQuestion;

function useNoteOfAnswer(): Write {
  const { writeInTurn } = useSheetAnswering(ids.dossier, ids.sheet);
  return (note) => writeInTurn(questionId, partnerId, { note });
}

/** Any text whose writes are told like those of a text box. */
function useOtherText(): Write {
  const storage = useStorage();
  const { saveText } = useReportedWrites();
  let revision = 0;
  return (note) =>
    saveText(async () => {
      const place = { dossierId: ids.dossier, sheetId: ids.sheet, questionId, partnerId };
      const saved = await storage.saveAnswer({ ...place, expectedRevision: revision, note });
      revision += 1;
      return saved.kind === 'failed' ? saved : { kind: 'written', value: undefined };
    });
}

describe.each([
  ['a note', useNoteOfAnswer],
  ['another text', useOtherText],
])('« Enregistré » of %s', (_, useWrite) => {
  it('waits for what was typed while something before it was being stored', async () => {
    const { slow, begun, end } = await openSlowly();
    const { write, status } = showStatus(slow, useWrite);
    const saver = createTextSaver({ delayMs: 60_000, save: write });
    saver.type('ju');
    const first = saver.flush();
    await waitFor(() => expect(begun()).toBe(1));
    saver.type('juin');
    await act(() => {
      end();
      return first;
    });
    expect(status()).toBe('saving');

    const second = saver.flush();
    await waitFor(() => expect(begun()).toBe(2));
    await act(() => {
      end();
      return second;
    });
    expect(status()).toBe('saved');
  });
});

/** A choice, or a text: `full` is one that finds no room. */
function useWrites() {
  const { choose, saveText } = useReportedWrites();
  return (kind: string) => {
    const stored = { kind: 'written', value: undefined } as const;
    if (kind === 'choice') return choose(async () => stored);
    return saveText(async () =>
      kind === 'full' ? ({ kind: 'failed', reason: 'full' } as const) : stored,
    );
  };
}

it('« Enregistré » is not said of another choice while a text could not be stored', async () => {
  const storage = await openTab(freshDatabaseName());
  const { write, status } = showStatus(storage, useWrites);
  let kind = 'full';
  const saver = createTextSaver({ delayMs: 60_000, save: () => write(kind) });
  saver.type('juin');
  await act(() => saver.flush());
  expect(status()).toBe('failed');
  await act(() => write('choice'));
  expect(status()).toBe('failed');
  kind = 'text';
  await act(() => saver.flush());
  expect(status()).toBe('saved');
});
