/** Everything the specification wants questioned is carried by a question, a prompt, an instrument or a checklist. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { compiled, cooperation } from '#tests/support/questionnaires.ts';

const carriedBy = z.array(z.string()).min(1);
const lead = z.strictObject({ lead: z.string().min(1), carriedBy });
const coverage = z
  .strictObject({
    themes: z.record(
      z.string(),
      z.strictObject({
        etat: lead,
        appropriation: lead,
        prompts: z.array(z.strictObject({ probe: z.string().min(1), carriedBy })).min(1),
      }),
    ),
    seed: z.array(z.strictObject({ line: z.string().min(1), to: z.string().min(1), carriedBy })),
  })
  .parse(parse(readFileSync('questionnaires/cooperation/1.0.0/coverage.yaml', 'utf8')));

const INSTRUMENTS = [1, 2, 3, 4, 5, 6, 7].map((number) => `instrument:${number}`);
const CHECKLISTS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `checklist:M${number}`);
/** As many as the theme table's last column and the seed map have: none may get lost. */
const PROBES = 53;
const SEED_LINES = 38;

const texts = compiled.find(({ questionnaire }) => questionnaire === cooperation)?.textsByLanguage
  .fr;
const questions = Object.values(texts?.questionsByDimension ?? {}).flatMap((each) =>
  Object.entries(each),
);
const known = new Set([
  ...questions.flatMap(([id, { prompts }]) => [
    id,
    ...Object.keys(prompts).map((prompt) => `${id}#${prompt}`),
  ]),
  ...INSTRUMENTS,
  ...CHECKLISTS,
]);

const themes = Object.entries(coverage.themes);
const probes = themes.flatMap(([themeId, { prompts }]) =>
  prompts.map((each) => ({ themeId, ...each })),
);
const leads = themes.flatMap(([themeId, { etat, appropriation }]) => [
  { id: `${themeId}.etat`, ...etat },
  { id: `${themeId}.appropriation`, ...appropriation },
]);

describe('the coverage of the theme table', () => {
  it('holds the 21 themes, in the order of the questionnaire', () => {
    const ids = cooperation.dimensions.flatMap((dimension) => dimension.themes.map(({ id }) => id));
    expect(ids).toHaveLength(21);
    expect(themes.map(([id]) => id)).toEqual(ids);
  });

  it('holds every probe once', () => {
    const named = probes.map(({ themeId, probe }) => `${themeId} ${probe}`);
    expect(new Set(named).size).toBe(PROBES);
    expect(named).toHaveLength(PROBES);
  });

  it('has each lead idea carried by its own question', () => {
    expect(leads.filter(({ id, carriedBy: carriers }) => !carriers.includes(id))).toEqual([]);
  });

  it('has each probe carried inside its own theme', () => {
    const astray = probes.filter(
      ({ themeId, carriedBy: carriers }) =>
        !carriers.some((carrier) => carrier.startsWith(`${themeId}.`)),
    );
    expect(astray).toEqual([]);
  });
});

describe('the coverage of the seed text', () => {
  it('holds every line once', () => {
    const lines = coverage.seed.map(({ line }) => line);
    expect(new Set(lines).size).toBe(SEED_LINES);
    expect(lines).toHaveLength(SEED_LINES);
  });

  it('has each line carried by every theme, instrument and checklist it is sent to', () => {
    const missing = coverage.seed.flatMap(({ line, to, carriedBy: carriers }) => {
      const sentTo = [
        ...[...to.matchAll(/\b[PSCV]\d\b/g)].map(([theme]) => `${theme}.`),
        ...[...to.matchAll(/\binstrument (\d)/g)].map(([, number]) => `instrument:${number}`),
        ...[...to.matchAll(/\bM\d\b/g)].map(([module]) => `checklist:${module}`),
      ];
      if (sentTo.length === 0) return [`${line}: sent nowhere`];
      return sentTo
        .filter((place) => !carriers.some((carrier) => carrier.startsWith(place)))
        .map((place) => `${line}: nothing of ${place}`);
    });
    expect(missing).toEqual([]);
  });
});

it('whatever carries something exists', () => {
  const named = [...leads, ...probes, ...coverage.seed].flatMap(
    ({ carriedBy: carriers }) => carriers,
  );
  expect(named.filter((carrier) => !known.has(carrier))).toEqual([]);
});

it('each question carries something', () => {
  const used = new Set(leads.flatMap(({ carriedBy: carriers }) => carriers));
  expect(questions.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
});
