// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useShownChoice } from '#src/ui/useShownChoice.ts';

afterEach(cleanup);

/** A write whose end the test decides. */
function pending() {
  let end = () => {};
  let fail = (_: Error) => {};
  const write = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return {
    write,
    end: () => act(async () => end()),
    fail: () => act(async () => fail(new Error())),
  };
}

function choosing(stored: string) {
  const { result, rerender } = renderHook((each: string) => useShownChoice(each), {
    initialProps: stored,
  });
  return {
    shown: () => result.current[0],
    choose: (value: string, write: Promise<unknown>) => act(() => result.current[1](value, write)),
    store: (value: string) => rerender(value),
  };
}

describe('what is chosen', () => {
  it('shows at once, and until the storage tells of it', async () => {
    const { shown, choose, store } = choosing('none');
    const { write, end } = pending();
    choose('a little', write);
    expect(shown()).toBe('a little');
    await end();
    expect(shown()).toBe('a little');
    store('a little');
    expect(shown()).toBe('a little');
    store('of another window');
    expect(shown()).toBe('of another window');
  });

  it('does not turn back to what was chosen before, whenever the storage tells of that', async () => {
    const { shown, choose, store } = choosing('none');
    const [first, second] = [pending(), pending()];
    choose('a little', first.write);
    choose('much', second.write);
    await first.end();
    expect(shown()).toBe('much');
    store('a little');
    expect(shown()).toBe('much');
    await second.end();
    expect(shown()).toBe('much');
    store('much');
    store('of another window');
    expect(shown()).toBe('of another window');
  });

  it('may be what it was at first', async () => {
    const { shown, choose, store } = choosing('none');
    const [first, second] = [pending(), pending()];
    choose('much', first.write);
    choose('none', second.write);
    await first.end();
    store('much');
    expect(shown()).toBe('none');
    await second.end();
    store('none');
    store('of another window');
    expect(shown()).toBe('of another window');
  });

  it.each(['end', 'fail'] as const)('stays where it could not be stored (%s)', async (way) => {
    const { shown, choose, store } = choosing('none');
    const write = pending();
    choose('much', write.write);
    await write[way]();
    expect(shown()).toBe('much');
    store('of another window');
    expect(shown()).toBe('of another window');
  });
});
