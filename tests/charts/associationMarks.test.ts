/** As many associations as a dossier may have can be told apart, in colour and in grey. */
import { expect, it } from 'vitest';
import { associationMark, associationShapePaths } from '#src/charts/associationMarks.ts';
import { MOST_ASSOCIATIONS } from '#src/core/parties.ts';
import { shapePaths } from '#src/ui/ShapeMark.tsx';

const marks = Array.from({ length: MOST_ASSOCIATIONS }, (_, position) => associationMark(position));

it.each(['hue', 'shape', 'dashes'] as const)('each association has a %s of its own', (part) => {
  expect(new Set(marks.map((mark) => mark[part])).size).toBe(MOST_ASSOCIATIONS);
});

it('no shape of an association means a dimension too', () => {
  const dimensionShapes: readonly string[] = Object.keys(shapePaths);
  for (const shape of Object.keys(associationShapePaths))
    expect(dimensionShapes).not.toContain(shape);
});

it('a file with more of them starts again', () => {
  expect(associationMark(MOST_ASSOCIATIONS)).toEqual(associationMark(0));
});
