import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createTextSaver,
  flushAll,
  flushWhenHidden,
  saveInTurn,
  standingOfTexts,
} from '#src/storage/saver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  await flushAll();
  vi.useRealTimers();
});

const written = { kind: 'written' } as const;

function aSaver(save = async (_text: string): Promise<{ kind: string }> => written) {
  const saved = vi.fn(save);
  return { saved, saver: createTextSaver({ delayMs: 400, save: saved }) };
}

/** A save that ends when it is told to. */
function aSlowSave() {
  let end = () => {};
  const running = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, save: () => running.then(() => written) };
}

describe('typed text', () => {
  it('is saved once, as it is when the delay is over', async () => {
    const { saver, saved } = aSaver();
    saver.type('u');
    await vi.advanceTimersByTimeAsync(300);
    saver.type('un');
    await vi.advanceTimersByTimeAsync(99);
    expect(saved).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(saved.mock.calls).toEqual([['un']]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saved).toHaveBeenCalledTimes(1);
  });

  it('does not wait for the end of the typing', async () => {
    const { saver, saved } = aSaver();
    for (let keys = 1; keys <= 30; keys++) {
      saver.type('x'.repeat(keys));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved.mock.calls.length).toBeGreaterThanOrEqual(7);
  });

  it('is saved at once when flushed, and not again later', async () => {
    const { saver, saved } = aSaver();
    saver.type('tout');
    await saver.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saved.mock.calls).toEqual([['tout']]);
    await saver.flush();
    expect(saved).toHaveBeenCalledTimes(1);
  });

  it('that could not be saved is tried again with the next flush', async () => {
    const { saver, saved } = aSaver(async () => ({ kind: 'failed' }));
    saver.type('important');
    await saver.flush();
    saved.mockResolvedValue(written);
    await flushAll();
    await flushAll();
    expect(saved.mock.calls).toEqual([['important'], ['important']]);
  });

  it('that could not be saved gives way to newer text', async () => {
    const slow = aSlowSave();
    const { saver, saved } = aSaver(() => slow.save().then(() => ({ kind: 'failed' })));
    saver.type('ancien');
    const flushed = saver.flush();
    await vi.advanceTimersByTimeAsync(0);
    saver.type('nouveau');
    slow.end();
    await flushed;
    saved.mockResolvedValue(written);
    await saver.flush();
    expect(saved.mock.calls).toEqual([['ancien'], ['nouveau']]);
  });

  it('waits until its own write begins, whatever else is written meanwhile', async () => {
    const slow = aSlowSave();
    const { saver } = aSaver(slow.save);
    saver.type('ju');
    expect(standingOfTexts()).toBe('saving');
    const flushed = saver.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(standingOfTexts()).toBe('saved');
    saver.type('juin');
    slow.end();
    await flushed;
    expect(standingOfTexts()).toBe('saving');
    await vi.advanceTimersByTimeAsync(400);
    expect(standingOfTexts()).toBe('saved');
  });

  it('that could not be saved is not stored, whatever else is, until it is', async () => {
    const { saver, saved } = aSaver(async () => ({ kind: 'failed' }));
    saver.type('important');
    await saver.flush();
    const other = aSaver(async () => written).saver;
    other.type('autre');
    await other.flush();
    expect(standingOfTexts()).toBe('failed');
    saver.type('importante');
    expect(standingOfTexts()).toBe('saving');
    saved.mockResolvedValue(written);
    await saver.flush();
    expect(standingOfTexts()).toBe('saved');
  });

  it('in conflict with another answer is left to the page', async () => {
    const { saver, saved } = aSaver(async () => ({ kind: 'conflict' }));
    saver.type('x');
    await flushAll();
    await flushAll();
    expect(saved).toHaveBeenCalledTimes(1);
  });

  it('whose save throws is kept, and those behind it are saved', async () => {
    const { saver, saved } = aSaver(async () => {
      throw new TypeError('a bug');
    });
    const other = aSaver();
    saver.type('x');
    other.saver.type('y');
    const flushed = saver.flush();
    await Promise.all([expect(flushed).rejects.toThrow('a bug'), other.saver.flush()]);
    expect(other.saved.mock.calls).toEqual([['y']]);
    saved.mockResolvedValue(written);
    await flushAll();
    expect(saved).toHaveBeenCalledTimes(2);
  });
});

describe('all saves of a tab', () => {
  it('run one after the other', async () => {
    const slow = aSlowSave();
    const { saver, saved } = aSaver();
    const choice = saveInTurn(slow.save);
    saver.type('note');
    const flushed = saver.flush();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saved).not.toHaveBeenCalled();
    slow.end();
    await Promise.all([choice, flushed]);
    expect(saved.mock.calls).toEqual([['note']]);
  });

  it('are over when everything is flushed, those under way as well', async () => {
    const slow = aSlowSave();
    void saveInTurn(slow.save);
    let isFlushed = false;
    const flushed = flushAll().then(() => {
      isFlushed = true;
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isFlushed).toBe(false);
    slow.end();
    await flushed;
  });
});

describe('flushing everything', () => {
  it('saves the text of every field', async () => {
    const fields = [aSaver(), aSaver()];
    for (const { saver } of fields) saver.type('x');
    await flushAll();
    expect(fields.map(({ saved }) => saved.mock.calls)).toEqual([[['x']], [['x']]]);
  });
});

describe('a page that goes out of sight', () => {
  it('saves what is typed', async () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    const stop = flushWhenHidden(page as unknown as Document); // all that is used of it
    const { saver, saved } = aSaver();
    saver.type('x');
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).not.toHaveBeenCalled();
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toHaveBeenCalledTimes(1);
    stop();
    saver.type('y');
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toHaveBeenCalledTimes(1);
  });
});
