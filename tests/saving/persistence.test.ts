import { beforeEach, expect, it, vi } from 'vitest';

const persist = vi.fn<() => Promise<boolean>>();
const persisted = vi.fn<() => Promise<boolean>>();

/** The page as a visit finds it: nothing asked yet. */
async function visit() {
  vi.resetModules();
  return import('#src/saving/persistence.ts');
}

beforeEach(() => {
  persist.mockReset().mockResolvedValue(true);
  persisted.mockReset().mockResolvedValue(false);
  vi.stubGlobal('navigator', { storage: { persist, persisted } });
  return () => vi.unstubAllGlobals();
});

it('asks at the first saved answer, and never twice in a visit', async () => {
  const { askToKeepAnswers, askToKeep, readPersistence } = await visit();
  expect(await readPersistence()).toBe('notKept');
  expect(persist).not.toHaveBeenCalled();
  askToKeepAnswers('one');
  askToKeepAnswers('one');
  expect(await askToKeep()).toBe('granted');
  expect(await readPersistence()).toBe('granted');
  expect(persist).toHaveBeenCalledTimes(1);
});

it('does not ask for an example', async () => {
  const { askToKeepAnswers, noteTriedOut, readPersistence } = await visit();
  noteTriedOut('example');
  askToKeepAnswers('example');
  expect(await readPersistence()).toBe('notKept');
  expect(persist).not.toHaveBeenCalled();
  askToKeepAnswers('own');
  expect(await readPersistence()).toBe('granted');
});

it('does not ask for what is promised already, and says when it was refused', async () => {
  persisted.mockResolvedValue(true);
  expect(await (await visit()).askToKeep()).toBe('kept');
  expect(persist).not.toHaveBeenCalled();
  persisted.mockResolvedValue(false);
  persist.mockResolvedValue(false);
  expect(await (await visit()).askToKeep()).toBe('refused');
  persist.mockRejectedValue(new TypeError('no'));
  expect(await (await visit()).askToKeep()).toBe('refused');
});

it('knows nothing where the browser says nothing', async () => {
  vi.stubGlobal('navigator', {});
  expect(await (await visit()).askToKeep()).toBe('unknown');
});
