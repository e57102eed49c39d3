// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  StorageContext,
  sheetAnswerKey,
  useDossier,
  useDossierFrame,
  useDossierSummary,
  useDossiers,
  useSettings,
  useSheetAnswers,
  useStorage,
  useStorageState,
  useTrash,
} from '#src/storage/hooks.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { exampleDossier, firstQuestion, ids } from './exampleDossier.ts';
import { freshDatabaseName, openTab } from './openTab.ts';

afterEach(cleanup);

const { answers: _, ...exampleFrame } = exampleDossier;
const useAnswersOf = (sheetId: string) => useSheetAnswers(ids.dossier, sheetId);
const level = (value: number) => ({ kind: 'level', level: value }) as const;

async function openTwoTabs() {
  const databaseName = freshDatabaseName();
  const ours = await openTab(databaseName);
  await ours.storeDossier(exampleDossier, 'new');
  return { ours, theirs: await openTab(databaseName) };
}

function render<Props, Result>(
  storage: Storage,
  hook: (props: Props) => Result,
  initialProps: Props,
) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StorageContext value={storage}>{children}</StorageContext>
  );
  const seen: Result[] = [];
  const rendered = renderHook(
    (props: Props) => {
      const result = hook(props);
      seen.push(result);
      return result;
    },
    { wrapper, initialProps },
  );
  return { ...rendered, seen };
}

describe('what a page shows', () => {
  it('follows the writes of another tab', async () => {
    const { ours, theirs } = await openTwoTabs();
    const dossiers = render(ours, () => useDossiers()?.map(({ title }) => title), null);
    const trash = render(ours, () => useTrash()?.map(({ title }) => title), null);
    const dossier = render(ours, useDossier, ids.dossier);
    expect([dossiers.result.current, dossier.result.current]).toEqual([undefined, undefined]);
    await waitFor(() => expect(dossiers.result.current).toEqual(['Mutualiser nos achats']));
    await waitFor(() => expect(dossier.result.current).toEqual(exampleDossier));
    expect(trash.result.current).toEqual([]);

    await theirs.changeDossier(ids.dossier, (record) => ({ ...record, title: 'Achats' }));
    await waitFor(() => expect(dossiers.result.current).toEqual(['Achats']));
    await waitFor(() => expect(dossier.result.current?.dossier.title).toBe('Achats'));

    await theirs.trashDossier(ids.dossier);
    await waitFor(() => expect(trash.result.current).toEqual(['Achats']));
    expect(dossiers.result.current).toEqual([]);
    await waitFor(() => expect(dossier.result.current).toBeNull());
  });

  it('counts answers as they come and go', async () => {
    const { ours, theirs } = await openTwoTabs();
    const answered = render(
      ours,
      () => useDossierSummary(ids.dossier)?.sheets.map((sheet) => sheet.answered),
      null,
    );
    await waitFor(() => expect(answered.result.current).toEqual([0, 1]));
    await theirs.saveAnswer({ ...firstQuestion, expectedRevision: 0, value: level(1) });
    await waitFor(() => expect(answered.result.current).toEqual([0, 2]));
    await theirs.saveAnswer({ ...firstQuestion, expectedRevision: 1, value: null });
    await waitFor(() => expect(answered.result.current).toEqual([0, 1]));
  });

  it('includes the settings of this device', async () => {
    const { ours, theirs } = await openTwoTabs();
    const settings = render(ours, useSettings, undefined);
    await waitFor(() => expect(settings.result.current?.theme).toBe('system'));
    await theirs.changeSettings({ theme: 'dark' });
    await waitFor(() => expect(settings.result.current?.theme).toBe('dark'));
  });

  it('says when the storage must be reloaded', async () => {
    const { ours, theirs } = await openTwoTabs();
    const state = render(ours, useStorageState, undefined);
    expect(state.result.current).toBe('open');
    await act(() => theirs.eraseEverything());
    await waitFor(() => expect(state.result.current).toBe('outdated'));
  });

  it('cannot be asked for without a storage', () => {
    expect(() => renderHook(useStorage)).toThrow('StorageContext');
  });
});

describe('the answers of a sheet', () => {
  it('are found by question and partner, and follow each save', async () => {
    const { ours, theirs } = await openTwoTabs();
    const { result } = render(ours, useAnswersOf, ids.sheet);
    expect(result.current).toBeUndefined();
    await waitFor(() => expect(result.current?.size).toBe(2));
    expect(result.current?.get(sheetAnswerKey('C1.etat', ids.partner))?.note).toBe(
      'à voir avec eux',
    );
    expect(result.current?.get(sheetAnswerKey('P1.etat', null))?.value).toEqual(level(3));
    await theirs.saveAnswer({ ...firstQuestion, expectedRevision: 0, value: level(4) });
    await waitFor(() => expect(result.current?.get('P2.etat ')?.value).toEqual(level(4)));
  });

  it('are never those of the sheet before', async () => {
    const { ours } = await openTwoTabs();
    const { result, rerender, seen } = render(ours, useAnswersOf, ids.sheet);
    await waitFor(() => expect(result.current?.size).toBe(2));
    seen.length = 0;
    rerender(ids.agreedSheet);
    expect(result.current).toBeUndefined();
    await waitFor(() => expect(result.current?.size).toBe(0));
    expect(seen.map((answers) => answers?.size)).not.toContain(2);
  });
});

describe('the frame of a dossier', () => {
  it('is everything but the answers, and null when there is none', async () => {
    const { ours } = await openTwoTabs();
    const { result, rerender } = render(ours, useDossierFrame, ids.dossier);
    expect(result.current).toBeUndefined();
    await waitFor(() => expect(result.current).toEqual(exampleFrame));
    rerender(ids.otherDossier);
    expect(result.current).toBeUndefined();
    await waitFor(() => expect(result.current).toBeNull());
  });

  it('is not touched by saved answers, and follows its own changes', async () => {
    const { ours, theirs } = await openTwoTabs();
    const frame = render(ours, useDossierFrame, ids.dossier);
    const answers = render(ours, useAnswersOf, ids.sheet);
    await waitFor(() => expect(frame.result.current).toEqual(exampleFrame));
    await waitFor(() => expect(answers.result.current?.size).toBe(2));
    const before = frame.result.current;

    await theirs.saveAnswer({ ...firstQuestion, expectedRevision: 0, value: level(4) });
    await waitFor(() => expect(answers.result.current?.size).toBe(3));
    await theirs.rememberVisit(ids.dossier, null);
    await theirs.changeSheet(ids.dossier, ids.sheet, (sheet) => ({ ...sheet, status: 'closed' }));
    await waitFor(() => expect(frame.result.current?.sheets[1]?.status).toBe('closed'));
    expect(new Set(frame.seen)).toEqual(new Set([undefined, before, frame.result.current]));
    expect(frame.result.current?.dossier).toBe(before?.dossier);

    await theirs.changeDossier(ids.dossier, (record) => ({ ...record, title: 'Achats' }));
    await waitFor(() => expect(frame.result.current?.dossier.title).toBe('Achats'));
  });
});
