/** Worked examples stand beside the content; what they expect was worked out by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Mode } from '#src/core/questionnaire.ts';
import type { Band, Pattern, ShownOrganisationResult } from '#src/core/result.ts';
import { type Given, scenario } from '#tests/support/scenario.ts';

interface Example {
  readonly mode: Mode;
  readonly answers: Readonly<Record<string, string>>;
  readonly expected: {
    readonly questions?: Readonly<Record<string, number | null>>;
    readonly themes?: Readonly<Record<string, number | null>>;
    readonly dimensions?: Readonly<Record<string, number | null>>;
    readonly bands?: Readonly<Record<string, Band | null>>;
    readonly patterns?: Readonly<Record<string, Pattern | null>>;
    readonly prerequisites: readonly string[];
    readonly toVerify: readonly string[];
  };
}

const folder = 'questionnaires/cooperation/1.0.0/examples';

describe('worked example', () => {
  it.each(readdirSync(folder))('%s', (file) => {
    const { mode, answers, expected }: Example = parse(readFileSync(`${folder}/${file}`, 'utf8'));
    const result = play(mode, answers);
    const themes = result.dimensions.flatMap((dimension) => dimension.themes);
    const questions = themes.flatMap((theme) => theme.questions);
    const pick = <Item extends { id: string }, Value>(
      items: readonly Item[],
      wanted: Readonly<Record<string, Value>> | undefined,
      read: (item: Item) => Value,
    ) =>
      expect(
        Object.fromEntries(
          items.filter(({ id }) => id in (wanted ?? {})).map((item) => [item.id, read(item)]),
        ),
      ).toEqual(wanted ?? {});
    pick(questions, expected.questions, ({ value }) => value);
    pick(themes, expected.themes, ({ value }) => value);
    pick(result.dimensions, expected.dimensions, ({ value }) => value);
    pick(themes, expected.bands, ({ band }) => band);
    pick(themes, expected.patterns, ({ pattern }) => pattern);
    expect(result.prerequisites.map(({ questionId }) => questionId)).toEqual(
      expected.prerequisites,
    );
    expect(result.toVerify.map(({ questionId }) => questionId)).toEqual(expected.toVerify);
  });
});

function play(mode: Mode, answers: Example['answers']): ShownOrganisationResult {
  const people = Math.max(...Object.values(answers).map((signs) => signs.length));
  let story = scenario({ mode, way: 'each' });
  for (let person = 0; person < people; person++) {
    story = story.person();
    for (const [questionId, signs] of Object.entries(answers))
      story = story.answer(questionId, given(signs[person] ?? '-'));
  }
  const organisation = story.result().rounds[0]?.organisations[0];
  if (organisation?.status !== 'shown') throw new Error('The example shows nothing');
  return organisation;
}

const given = (sign: string): Given =>
  sign === 'N' ? 'NSP' : sign === 'O' ? 'SO' : sign === '-' ? null : Number(sign);
