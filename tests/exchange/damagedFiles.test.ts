/** Two thousand files damaged anyhow, by a seeded generator: the gate never throws, and takes nothing half. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DossierFile } from '#src/core/dossier.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import type { Refusal } from '#src/exchange/refusal.ts';
import { restoreDossier } from '#src/exchange/restoreDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { restore, story } from './spoiltDossier.ts';

const readGolden = (name: string): DossierFile =>
  JSON.parse(readFileSync(new URL(`../core/golden/${name}`, import.meta.url), 'utf8')).dossier;
const FILES = [
  ...['edge-cases.json', 'rules-5.json', 'withheld.json'].map(readGolden),
  story().file(),
].map((file) => JSON.stringify(file));

const CAUSES: Record<Refusal['cause'], true> = {
  ...{
    tooLarge: true,
    tooDeep: true,
    notJson: true,
    notADossier: true,
    isBackup: true,
    newerFormat: true,
    damaged: true,
    unknownLetter: true,
  },
  unknownField: true,
  wrongValue: true,
  duplicateId: true,
  unknownOrganisation: true,
  unknownRound: true,
  unknownSheet: true,
  unknownQuestion: true,
  unknownQuestionnaire: true,
  partnerIsSelf: true,
  partnerNotAsked: true,
  duplicateParty: true,
  duplicateSheet: true,
  duplicateAnswer: true,
  notAParty: true,
  sheetBesideSummary: true,
  valueNotAllowed: true,
  levelOutOfRange: true,
  fieldNotAllowed: true,
  unknownTheme: true,
  duplicateConclusion: true,
  duplicateTheme: true,
  duplicateMatrix: true,
};

it('a damaged file is refused with a cause, or restored into what can be scored and exported', () => {
  const random = randomFrom(20261123);
  const kinds = { restored: 0, refused: 0 };
  for (let run = 0; run < 2000; run++) {
    const text = damage(FILES[run % FILES.length] ?? '', random);
    const restored = restoreDossier(text, questionnairesByKey);
    kinds[restored.kind] += 1;
    if (restored.kind === 'refused') {
      expect(Object.keys(CAUSES)).toContain(restored.refusal.cause);
      continue;
    }
    scoreDossier(restored.dossier, questionnairesByKey);
    const exported = exportDossier(restored.dossier, questionnairesByKey, EXPORTED_AT);
    const { format, formatVersion, exportedAt, ...dossier } = exported;
    expect(restore(exported)).toEqual({ kind: 'restored', dossier });
  }
  // Both happen often, or the damage would teach nothing.
  expect(kinds.refused).toBeGreaterThan(500);
  expect(kinds.restored).toBeGreaterThan(100);
}, 120_000);

const EXPORTED_AT = '2026-11-23T10:15:00.000Z';

/** Mulberry32: the same damage at every run. @returns numbers in [0, 1) */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const JUNK = [
  ...[null, true, 0, 1, 2, 3, -1, 1.5, 1e9, 1e308, '', 'x', '1', 'valued', 'level', 'shown'],
  ...[[], {}, [1, 2, 3, 4], { kind: 'unknown' }, { kind: 'level', level: 4 }],
  ...['P1.etat', 'é'.repeat(30_000)],
];

/** Wounds in the text itself, or one to three anywhere in what it says. */
function damage(text: string, random: () => number): string {
  const pick = (length: number) => Math.floor(random() * length);
  if (random() < 0.2) {
    const at = pick(text.length);
    const wounded = [
      text.slice(0, at),
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + String.fromCharCode(pick(256)) + text.slice(at),
      text.slice(0, at) + text.slice(pick(text.length)),
    ];
    return wounded[pick(wounded.length)] ?? text;
  }
  const file = JSON.parse(text);
  const wounds = 1 + pick(3);
  for (let wound = 0; wound < wounds; wound++) {
    const holders = holdersIn(file);
    const holder = holders[pick(holders.length)];
    const keys = Object.keys(holder ?? {});
    const key = keys[pick(keys.length)];
    const other = keys[pick(keys.length)];
    if (holder === undefined || key === undefined || other === undefined) continue;
    const ways = [
      () => Reflect.deleteProperty(holder, key),
      () => Reflect.set(holder, key, structuredClone(JUNK[pick(JUNK.length)])),
      () => Reflect.set(holder, key, structuredClone(Reflect.get(holder, other))),
      () => Reflect.set(holder, `${key}x`, 1),
      () => Array.isArray(holder) && holder.splice(pick(holder.length), 1),
      () => Array.isArray(holder) && holder.push(structuredClone(holder[pick(holder.length)])),
      () => Array.isArray(holder) && holder.reverse(),
    ];
    ways[pick(ways.length)]?.();
  }
  return JSON.stringify(file);
}

/** Every list and object inside: deep places are wounded as often as they are many. */
const holdersIn = (value: unknown): object[] =>
  value === null || typeof value !== 'object'
    ? []
    : [value, ...Object.values(value).flatMap(holdersIn)];
