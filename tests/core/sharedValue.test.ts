/** Values keyed in for an association that shares nothing else. */
import { describe, expect, it } from 'vitest';
import { keyedText, keyedValue, withoutValue } from '#src/core/sharedValue.ts';

const valued = (value: number, comparison = value) => ({
  kind: 'given',
  value: { kind: 'summary', status: 'valued', value, comparison },
});

describe('a value received', () => {
  it.each([
    ['2', '', valued(2)],
    [' 2,5 ', '', valued(2.5)],
    ['2.5', '2,67', valued(2.5, 2.67)],
    ['4', '', valued(4)],
    ['4,0', '1', valued(4, 1)],
    ['', '', { kind: 'nothing' }],
    ['0', '', { kind: 'wrong', box: 'value' }],
    ['4,1', '', { kind: 'wrong', box: 'value' }],
    ['2,', '', { kind: 'wrong', box: 'value' }],
    ['deux', '', { kind: 'wrong', box: 'value' }],
    ['-1', '', { kind: 'wrong', box: 'value' }],
    ['1e0', '', { kind: 'wrong', box: 'value' }],
    ['', '2', { kind: 'wrong', box: 'value' }],
    ['2', '5', { kind: 'wrong', box: 'comparison' }],
  ])('« %s » and « %s » are read as %j', (value, comparison, expected) => {
    expect(keyedValue(value, comparison, 4)).toEqual(expected);
  });

  it('follows the scale of the questionnaire', () => {
    expect(keyedValue('6,5', '', 7)).toEqual(valued(6.5));
    expect(keyedValue('3', '', 2)).toEqual({ kind: 'wrong', box: 'value' });
  });

  it('is written as one would key it in', () => {
    expect(keyedText(2.5, ',')).toBe('2,5');
    expect(keyedText(8 / 3, '.')).toBe('2.6667');
    expect(keyedText(3, ',')).toBe('3');
  });

  it('may be none, with what is said in its place', () => {
    expect(withoutValue('unclear')).toEqual({
      kind: 'summary',
      status: 'unclear',
      value: null,
      comparison: null,
    });
  });
});
