/** Files made to exhaust whoever opens them: refused within 2 s, and with less than 100 MB beside the file itself. */
import { expect, it } from 'vitest';
import { restoreBackup } from '#src/exchange/restoreBackup.ts';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import { story } from '#tests/exchange/spoiltDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';

const MOST_MS = 2000;
const MOST_BYTES = 100_000_000;

const file = story().file();
const UUID = '99999999-9999-4999-8999-999999999999';
const times = (count: number, text: string) => text.repeat(count).replace(/,$/, '');
const distinct = (count: number) =>
  `{${Array.from({ length: count }, (_, index) => `"k${index}":0`).join(',')}}`;
/** The file with something else in one place, written as text. */
const inPlace = (path: readonly (string | number)[], text: string): string => {
  const copy = structuredClone<unknown>(file);
  let holder = copy;
  for (const key of path.slice(0, -1)) holder = Reflect.get(Object(holder), key);
  Reflect.set(Object(holder), path.at(-1) ?? '', '@@');
  return JSON.stringify(copy).replace('"@@"', () => text);
};
const nested = (depth: number, open: string, close: string) =>
  open.repeat(depth) + close.repeat(depth);

const COLLECTIONS = ['organisations', 'rounds', 'sheets', 'answers', 'actions', 'sharedNotes'];
/** Envelopes and fragments have theirs beside them (tests/exchange/envelope.test.ts). */
const BOMBS: readonly (readonly [string, () => string])[] = [
  ['more text than a file may hold', () => 'x'.repeat(50_000_001)],
  ['spaces alone', () => ' '.repeat(49_000_000)],
  ['an endless text', () => `"${'x'.repeat(49_000_000)}`],
  ['a long number', () => '9'.repeat(40_000_000)],
  ['a long fraction', () => `0.${'3'.repeat(40_000_000)}`],
  ['a long exponent', () => `1e${'9'.repeat(10_000_000)}`],
  ['escaped signs', () => `"${'\\u0041'.repeat(8_000_000)}"`],
  ['quotes without end', () => '"'.repeat(49_000_001)],
  ['commas', () => ','.repeat(49_000_000)],
  ['colons', () => `{${':'.repeat(49_000_000)}`],
  ['closing brackets', () => ']'.repeat(49_000_000)],
  ...([65, 1000, 10_000, 1_000_000, 20_000_000] as const)
    .flatMap((depth) => [
      [`${depth} lists in one another`, () => nested(depth, '[', ']')] as const,
      [`${depth} objects in one another`, () => nested(depth, '{"a":', '}')] as const,
    ])
    .filter(([name]) => name !== '20000000 objects in one another'),
  ['one bracket too many', () => `[${times(1_000_000, '{},')}]`],
  ['many numbers', () => `[${times(24_000_000, '0,')}]`],
  ['many empty objects', () => `[${times(16_000_000, '{},')}]`],
  ['many empty lists', () => `[${times(16_000_000, '[],')}]`],
  ['many texts', () => `[${times(12_000_000, '"",')}]`],
  ['many fields', () => distinct(2_000_000)],
  ['one field many times', () => `{${times(8_000_000, '"a":0,')}}`],
  ['the format many times', () => `{${times(2_000_000, '"format":"diapason/dossier",')}}`],
  ['dangerous fields', () => `{${times(900, '"__proto__":{},')}}`],
  [
    'a long name of a field',
    () => inPlace(['dossier', 'forms'], `[],"${'k'.repeat(40_000_000)}":0`),
  ],
  ['a long title', () => inPlace(['dossier', 'title'], `"${'t'.repeat(49_000_000)}"`)],
  ['a long id', () => inPlace(['dossier', 'id'], `"${'9'.repeat(40_000_000)}"`)],
  ['a long time', () => inPlace(['exportedAt'], `"${'2026-'.repeat(8_000_000)}"`)],
  ['a long date', () => inPlace(['rounds', 0, 'startedOn'], `"${'0'.repeat(40_000_000)}"`)],
  ['a long version', () => inPlace(['formatVersion'], '9'.repeat(40_000_000))],
  [
    'a long level',
    () => inPlace(['answers', 0, 'value'], `{"kind":"level","level":1${'0'.repeat(40_000_000)}}`),
  ],
  [
    'a long logo',
    () =>
      inPlace(
        ['organisations', 0, 'logo'],
        `{"width":1,"height":1,"base64":"iVBORw0KGgo${'A'.repeat(40_000_000)}"}`,
      ),
  ],
  ['many forms', () => inPlace(['dossier', 'forms'], `[${times(2_000_000, '"fusion",')}]`)],
  [
    'many partners',
    () => inPlace(['rounds', 0, 'parties', 0, 'partnerIds'], `[${times(1_000_000, `"${UUID}",`)}]`),
  ],
  [
    'many levels',
    () =>
      inPlace(
        ['answers', 0, 'value'],
        `{"kind":"counts","levels":[${times(2_500_000, '0,')}],"unknown":0,"notApplicable":0}`,
      ),
  ],
  ['many parties', () => inPlace(['rounds', 0, 'parties'], `[${times(990_000, '{},')}]`)],
  ...COLLECTIONS.map(
    (key) => [`many empty ${key}`, () => inPlace([key], `[${times(990_000, '{},')}]`)] as const,
  ),
  [
    'one dossier many times',
    () =>
      `{"format":"diapason/backup","formatVersion":1,"exportedAt":"2026-11-23T10:15:00.000Z","dossiers":[${times(200, `${JSON.stringify(file)},`)}]}`,
  ],
  ['backups without end', () => '{"format":"diapason/backup","dossiers":[]},'.repeat(900_000)],
  [
    'many dossiers',
    () =>
      `{"format":"diapason/backup","formatVersion":1,"exportedAt":"2026-11-23T10:15:00.000Z","dossiers":[${times(990_000, '{},')}]}`,
  ],
];

it('there are fifty of them', () => {
  expect(BOMBS).toHaveLength(50);
});

it.each(BOMBS)(
  '%s',
  (_, make) => {
    const text = make();
    // Joined texts are put into one piece here, not while the gate is timed.
    text.charCodeAt(text.length - 1);
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const outcome = restoreBackup(text, questionnairesByKey);
    const tookMs = performance.now() - start;
    const grown = process.memoryUsage().rss - before;
    if (outcome.kind === 'restored') return expect.fail('taken');
    expect(refusalSentence(outcome.refusal).length).toBeLessThan(1000);
    expect(tookMs).toBeLessThan(MOST_MS);
    expect(grown).toBeLessThan(MOST_BYTES);
  },
  60_000,
);
