/** Rounding, and limits carried over to K levels: 1 + (L − 1)(K − 1)/3 for a limit, D(K − 1)/3 for a difference. */
import { describe, expect, it } from 'vitest';
import {
  differenceOnScale,
  isAtLeast,
  isBelow,
  limitOnScale,
  mean,
  round1,
} from '#src/core/scale.ts';

describe('rounding to one decimal', () => {
  it.each([
    [1.94, 1.9],
    [1.9499, 1.9],
    [1.95, 2],
    [2, 2],
    [2.04, 2],
    [2.05, 2.1],
    [2.449999, 2.4],
    [2.45, 2.5],
    [2.55, 2.6],
    [2.94, 2.9],
    [2.95, 3],
    [1.15, 1.2],
    [1.25, 1.3],
    [1.35, 1.4],
    [0.1 + 0.05, 0.2],
    [2.95 - 1e-12, 3],
    [2.95 - 1e-6, 2.9],
  ])('shows %d as %d', (value, shown) => {
    expect(round1(value)).toBe(shown);
  });
});

describe('a limit written for four levels', () => {
  it.each([
    { K: 2, limits: { 2: 4 / 3, 2.5: 1.5, 3: 5 / 3 } },
    { K: 3, limits: { 2: 5 / 3, 2.5: 2, 3: 7 / 3 } },
    { K: 4, limits: { 2: 2, 2.5: 2.5, 3: 3 } },
    { K: 5, limits: { 2: 7 / 3, 2.5: 3, 3: 11 / 3 } },
    { K: 7, limits: { 2: 3, 2.5: 4, 3: 5 } },
  ])('is carried over to $K levels', ({ K, limits }) => {
    for (const [limit, onScale] of Object.entries(limits))
      expect(limitOnScale(Number(limit), K)).toBeCloseTo(onScale, 12);
  });
});

describe('a difference written for four levels', () => {
  it.each([
    { K: 2, half: 1 / 6, one: 1 / 3 },
    { K: 3, half: 1 / 3, one: 2 / 3 },
    { K: 4, half: 0.5, one: 1 },
    { K: 5, half: 2 / 3, one: 4 / 3 },
    { K: 7, half: 1, one: 2 },
  ])('is carried over to $K levels', ({ K, half, one }) => {
    expect(differenceOnScale(0.5, K)).toBeCloseTo(half, 12);
    expect(differenceOnScale(1, K)).toBeCloseTo(one, 12);
  });
});

describe('a limit', () => {
  it('is reached in spite of floating-point dust', () => {
    expect(isAtLeast(2 - 1e-12, 2)).toBe(true);
    expect(isBelow(2 - 1e-12, 2)).toBe(false);
  });

  it('is not reached by what can be seen to be less', () => {
    expect(isAtLeast(2 - 1e-6, 2)).toBe(false);
    expect(isBelow(2 - 1e-6, 2)).toBe(true);
  });
});

it('the mean of nothing is nothing', () => {
  expect(mean([])).toBeNull();
  expect(mean([1, 2, 4, 4])).toBe(2.75);
});
