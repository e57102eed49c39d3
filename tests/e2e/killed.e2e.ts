/**
 * The browser is killed while somebody answers, again and again on one profile: what the page called « Enregistré » is
 * there afterwards, and the dossier is whole. `npm run test:kill` is the long campaign; docs/safety.md says what it found.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOnAndOn } from '#tests/kill/answerOnAndOn.ts';
import { GivenAnswers } from '#tests/kill/GivenAnswers.ts';
import { type Killable, openKillable } from '#tests/kill/openKillable.ts';
import { readStored } from '#tests/kill/readStored.ts';
import { type Random, seededRandom } from '#tests/kill/seededRandom.ts';
import { readShown, watchSaved } from '#tests/kill/watchSaved.ts';
import { arrive, dumpDatabase, startDossier } from './support/app.ts';
import { test as base, expect, watchTroubles } from './support/test.ts';

const KILLS = Number(process.env.DIAPASON_KILLS ?? 20);
const SEED = Number(process.env.DIAPASON_KILL_SEED ?? Date.now() % 1_000_000);

/** Opens the profile of the test anew; gone with the test, and whatever is still open with it. */
const test = base.extend<{ openAgain: () => Promise<Killable> }>({
  openAgain: async ({ baseURL }, use) => {
    const profileFolder = mkdtempSync(join(tmpdir(), 'diapason-killed-'));
    let last: Killable | null = null;
    await use(async () => {
      last = await openKillable(profileFolder, baseURL ?? '');
      return last;
    });
    await (last as Killable | null)?.kill(); // the compiler does not see that it was opened
    // The last of the killed processes may still be ending.
    rmSync(profileFolder, { recursive: true, maxRetries: 20 });
  },
});

test(`killed ${KILLS} times while somebody answers: nothing acknowledged is lost, nothing is torn`, async ({
  openAgain,
  baseURL,
}) => {
  // Against hanging alone, like that of any test.
  test.setTimeout(test.info().timeout * Math.max(1, KILLS / 10));
  const given = new GivenAnswers();
  const troubles: string[] = [];
  const lost: string[] = [];
  const torn: string[] = [];
  let lostTypingMs = 0;
  let killedAtMs = 0;
  let healed = 0;
  let address: string | null = null;
  let otherChanges: number | null = null;
  const startedAtMs = performance.now();

  for (let kills = 0; kills <= KILLS; kills++) {
    // Each kill by its own chance: how far the one before came depends on the machine.
    const random = seededRandom(SEED * 1000 + kills);
    const { page, kill } = await openAgain();
    const seen: string[] = [];
    watchTroubles(page, new URL(baseURL ?? '').origin, seen);
    const moment = momentToKill(random);
    await watchSaved(page, (shown) => {
      given.acknowledge(shown);
      moment.onAcknowledged();
    });
    if (address === null) await startDossier(page, { mode: 'Complète', partner: 'La Passerelle' });
    else healed += await goBackTo(page, address, seen);

    const stored = readStored(await dumpDatabase(page));
    const remains = given.compare(stored.values, killedAtMs);
    const say = (trouble: string) => `after kill ${kills}: ${trouble}`;
    lost.push(...remains.lost.map(say));
    torn.push(...[...remains.torn, ...stored.torn].map(say));
    const more = stored.otherChanges - (otherChanges ?? stored.otherChanges);
    if (more !== 0) torn.push(say(`${more} changes counted without an answer`));
    otherChanges = stored.otherChanges;
    lostTypingMs = Math.max(lostTypingMs, remains.lostTypingMs);
    // The page shows what is stored.
    given.acknowledge(await readShown(page));

    if (kills < KILLS) {
      let isKilled = false;
      const answering = answerOnAndOn(page, given, random, moment.onGiven).catch(async (error) => {
        if (isKilled) return;
        const said = await page.locator('h1, [data-error]').allTextContents();
        throw new Error(`Answering ended at ${page.url()}: ${said.join(' · ')}`, { cause: error });
      });
      moment.begin();
      await Promise.race([moment.come, answering]);
      isKilled = true;
      killedAtMs = performance.now();
      await kill();
      await answering;
      address = page.url();
    }
    troubles.push(...seen.map(say));
  }

  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(0);
  process.stdout.write(
    `Killed ${KILLS} times in ${seconds} s: ${given.acknowledgedCount} acknowledged answers, ` +
      `${lost.length} lost, ${torn.length} torn; typing lost at most ${lostTypingMs.toFixed(0)} ms; ` +
      `${healed} times loaded once more; seed ${SEED}\n`,
  );
  const hint = `DIAPASON_KILL_SEED=${SEED} presses the same keys and kills in the same moments, as near as the machine allows`;
  expect.soft(lost, `acknowledged and lost; ${hint}`).toEqual([]);
  expect.soft(torn, `torn; ${hint}`).toEqual([]);
  expect.soft(given.strange, `acknowledged and never given; ${hint}`).toEqual([]);
  expect.soft(troubles, 'no console error, policy violation or foreign request').toEqual([]);
  expect.soft(given.acknowledgedCount, 'enough to lose').toBeGreaterThan(KILLS);
});

/** What the browser says of a part of the app that did not come; the app then loads itself anew, once (missingCode.ts). */
const MISSING_CODE = /dynamically imported module|Failed to load resource/;

/**
 * To the question where the browser was killed.
 * @param seen what the browser complains of: taken off where the app has helped itself
 * @returns how often it has
 */
async function goBackTo(page: Page, address: string, seen: string[]): Promise<0 | 1> {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.goto(address);
  const question = page.getByRole('radiogroup').first();
  await question.waitFor().catch(async (error) => {
    const said = await page.locator('h1, [role="alert"], [data-error]').allTextContents();
    const all = [`no question at ${page.url()}`, ...said, ...seen].join(' · ');
    throw new Error(all, { cause: error });
  });
  await arrive(page);
  if (loads < 2) return 0;
  const others = seen.filter((trouble) => !MISSING_CODE.test(trouble));
  seen.splice(0, seen.length, ...others);
  return 1;
}

interface Moment {
  readonly come: Promise<void>;
  readonly begin: () => void;
  readonly onGiven: () => void;
  readonly onAcknowledged: () => void;
}

/** At any time, on the heels of an acknowledgement, or while a save is on its way. */
function momentToKill(random: Random): Moment {
  let hasBegun = false;
  let left = 1 + random.whole(12);
  const delayMs = random.whole(2) * random.whole(10);
  const anyTimeMs = 50 + random.whole(1450);
  const kind = random.oneOf(['any time', 'acknowledged', 'given'] as const);
  let kill = () => {};
  const come = new Promise<void>((resolve) => {
    kill = resolve;
  });
  const count = (happened: typeof kind) => {
    if (!hasBegun || kind !== happened) return;
    left -= 1;
    if (left === 0) setTimeout(kill, delayMs);
  };
  return {
    come,
    begin() {
      hasBegun = true;
      if (kind === 'any time') setTimeout(kill, anyTimeMs);
    },
    onGiven: () => count('given'),
    onAcknowledged: () => count('acknowledged'),
  };
}
