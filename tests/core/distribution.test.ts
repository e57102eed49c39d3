/** How answers to one question are spread: the expected values are written from measurement.md §3. */
import { describe, expect, it } from 'vitest';
import {
  levelRange,
  meanLevel,
  measureSpread,
  medianLevel,
  mostOnNeighbours,
} from '#src/core/distribution.ts';

describe('the median level', () => {
  it.each([
    { levels: [0, 0, 0, 0], median: null },
    { levels: [0, 0, 1, 0], median: 3 },
    { levels: [1, 1, 0, 0], median: 1.5 },
    { levels: [1, 0, 0, 1], median: 2.5 },
    { levels: [2, 0, 0, 3], median: 4 },
    { levels: [1, 2, 0, 0], median: 2 },
    { levels: [0, 2, 2, 0], median: 2.5 },
    { levels: [0, 2, 4, 2], median: 3 },
    { levels: [3, 0, 1, 2], median: 2 },
    { levels: [1, 1], median: 1.5 },
    { levels: [2, 0, 0, 0, 0, 0, 2], median: 4 },
  ])('of $levels is $median', ({ levels, median }) => {
    expect(medianLevel(levels)).toBe(median);
  });
});

describe('the mean level', () => {
  it.each([
    { levels: [0, 0, 0, 0], mean: null },
    { levels: [0, 0, 1, 0], mean: 3 },
    { levels: [1, 0, 0, 1], mean: 2.5 },
    { levels: [3, 0, 0, 1], mean: 1.75 },
    { levels: [0, 1, 1, 2, 0], mean: 3.25 },
  ])('of $levels is $mean', ({ levels, mean }) => {
    expect(meanLevel(levels)).toBe(mean);
  });
});

describe('consensus', () => {
  it.each([
    { levels: [0, 0, 0, 0], consensus: null, why: 'nobody gave a level' },
    { levels: [0, 0, 7, 0], consensus: 1, why: 'all on one level' },
    { levels: [1, 0, 0, 0], consensus: 1, why: 'alone, one agrees' },
    { levels: [4, 0, 0, 4], consensus: 0, why: 'split between the ends' },
    { levels: [3, 3], consensus: 0, why: 'split between the ends of two levels' },
    { levels: [5, 0, 0, 0, 0, 0, 5], consensus: 0, why: 'split between the ends of seven levels' },
    {
      levels: [0, 1, 1, 0],
      consensus: 1 + Math.log2(5 / 6),
      why: 'each 0.5 of 3 away from the mean',
    },
    {
      levels: [0, 2, 4, 2],
      consensus: 1 + 0.5 * Math.log2(2 / 3),
      why: 'half of them 1 of 3 away',
    },
    {
      levels: [1, 1, 1],
      consensus: 1 + (2 / 3) * Math.log2(1 / 2),
      why: 'two of three 1 of 2 away',
    },
  ])('of $levels is $consensus: $why', ({ levels, consensus }) => {
    const measured = measureSpread(levels).consensus;
    if (consensus === null) expect(measured).toBeNull();
    else expect(measured).toBeCloseTo(consensus, 9);
  });
});

describe('the mean deviation from the median', () => {
  it.each([
    { levels: [0, 0, 0, 0], deviation: null },
    { levels: [0, 5, 0, 0], deviation: 0 },
    { levels: [0, 2, 4, 2], deviation: 0.5 },
    { levels: [1, 0, 0, 1], deviation: 1.5 },
    { levels: [4, 0, 0, 1], deviation: 0.6 },
  ])('of $levels is $deviation', ({ levels, deviation }) => {
    const measured = measureSpread(levels).meanDeviation;
    if (deviation === null) expect(measured).toBeNull();
    else expect(measured).toBeCloseTo(deviation, 9);
  });
});

describe('the label of the spread', () => {
  it.each([
    { levels: [0, 4, 0, 0], spread: null, why: 'four people are too few for a label' },
    { levels: [2, 0, 0, 2], spread: null, why: 'four people are too few, even far apart' },
    { levels: [0, 3, 2, 0], spread: 'close', why: 'all five on two neighbouring levels' },
    { levels: [0, 2, 2, 1], spread: 'close', why: 'all but one of five' },
    { levels: [4, 0, 0, 1], spread: 'close', why: 'all but one of five, however far that one is' },
    { levels: [3, 0, 2, 0], spread: 'spread', why: 'levels 1 and 3 are not neighbours' },
    { levels: [1, 2, 1, 1], spread: 'spread', why: 'two of five stand elsewhere' },
    { levels: [0, 2, 4, 2], spread: 'spread', why: 'two of eight stand elsewhere, one may' },
    { levels: [2, 5, 4, 0], spread: 'spread', why: 'two of eleven stand elsewhere, one may' },
    { levels: [2, 5, 5, 0], spread: 'close', why: 'two of twelve stand elsewhere, two may' },
    { levels: [2, 5, 4, 1], spread: 'spread', why: 'three of twelve stand elsewhere, two may' },
    { levels: [3, 8, 6, 0], spread: 'spread', why: 'three of seventeen stand elsewhere, two may' },
    { levels: [3, 8, 7, 0], spread: 'close', why: 'three of eighteen stand elsewhere, three may' },
    { levels: [5, 5], spread: 'close', why: 'two levels are always neighbours' },
    { levels: [3, 0, 3], spread: 'spread', why: 'the ends of three levels are not neighbours' },
    { levels: [0, 0, 3, 2, 0, 0, 0], spread: 'close', why: 'neighbours count levels, whatever K' },
    { levels: [0, 0, 3, 0, 2, 0, 0], spread: 'spread', why: 'neighbours count levels, whatever K' },
  ])('of $levels is $spread: $why', ({ levels, spread }) => {
    expect(measureSpread(levels).spread).toBe(spread);
  });
});

describe('answers apart', () => {
  it.each([
    { levels: [3, 0, 1, 0], apart: 0, why: 'four people are too few' },
    { levels: [4, 0, 1, 0], apart: 1, why: 'one of five, two levels away' },
    { levels: [4, 1, 0, 0], apart: 0, why: 'one level away is near' },
    { levels: [1, 0, 0, 4], apart: 1, why: 'below counts as above' },
    { levels: [0, 4, 0, 1], apart: 1, why: 'from the level most people chose, not from the ends' },
    { levels: [1, 1, 3, 0], apart: 1, why: 'the neighbour is not apart' },
    { levels: [3, 0, 2, 0], apart: 0, why: 'two of five are a group' },
    { levels: [2, 0, 7, 0], apart: 0, why: 'two of nine are a group' },
    { levels: [2, 0, 8, 0], apart: 2, why: 'two of ten stand apart' },
    { levels: [3, 0, 9, 0], apart: 0, why: 'three never do' },
    { levels: [3, 3, 0, 1], apart: 0, why: 'no level has strictly the most answers' },
    { levels: [0, 5, 0, 0], apart: 0, why: 'all agree' },
    { levels: [1, 0, 8, 0, 1], apart: 2, why: 'one on each side' },
    { levels: [4, 2], apart: 0, why: 'two levels leave no room' },
    { levels: [1, 0, 4], apart: 1, why: 'two levels away in three levels' },
    { levels: [0, 4, 1, 0, 0, 0, 0], apart: 0, why: 'two levels away do not scale with K' },
    { levels: [0, 4, 0, 1, 0, 0, 0], apart: 1, why: 'two levels away do not scale with K' },
  ])('in $levels are $apart: $why', ({ levels, apart }) => {
    expect(measureSpread(levels).apart).toBe(apart);
  });
});

describe('the sentence « 9 sur 12 sur deux niveaux voisins ; de 1 à 4 »', () => {
  it('counts the most people on two neighbouring levels', () => {
    expect(mostOnNeighbours([2, 5, 4, 1])).toBe(9);
  });

  it('names the lowest and the highest level given', () => {
    expect(levelRange([2, 5, 4, 1])).toEqual({ lowest: 1, highest: 4 });
    expect(levelRange([0, 5, 0, 0])).toEqual({ lowest: 2, highest: 2 });
  });

  it('has no range when nobody gave a level', () => {
    expect(levelRange([0, 0, 0, 0])).toBeNull();
  });
});
