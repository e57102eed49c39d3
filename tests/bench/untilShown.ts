import type { Locator } from '@playwright/test';

interface Shown {
  /** The first element of this CSS selector… */
  readonly selector: string;
  /** …with this in its text. */
  readonly text: string;
}

/**
 * Seconds from the press of a link or button to the frame that shows what is waited for. Timed inside the page, frame by
 * frame: the driver looks only now and then, after 0.1, 0.35 and 0.85 s.
 */
export const untilShown = (pressed: Locator, shown: Shown): Promise<number> =>
  pressed.evaluate(async (element, { selector, text }) => {
    const before = performance.now();
    if (element instanceof HTMLElement) element.click();
    while (!document.querySelector(selector)?.textContent?.includes(text))
      await new Promise(requestAnimationFrame);
    // The next frame: by then the one that shows it was painted.
    await new Promise(requestAnimationFrame);
    return (performance.now() - before) / 1000;
  }, shown);
