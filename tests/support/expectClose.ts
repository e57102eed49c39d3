import { expect } from 'vitest';

/** Deep equality in which numbers may differ by 1e-9, the tolerance of the golden files. */
export function expectClose(actual: unknown, expected: unknown, path = ''): void {
  if (typeof expected === 'number' && typeof actual === 'number') {
    expect(Math.abs(actual - expected), path).toBeLessThanOrEqual(1e-9);
  } else if (Array.isArray(expected) && Array.isArray(actual)) {
    expect(actual.length, `${path}.length`).toBe(expected.length);
    for (const [index, item] of expected.entries())
      expectClose(actual[index], item, `${path}[${index}]`);
  } else if (isRecord(expected) && isRecord(actual)) {
    expect(Object.keys(actual).sort(), path).toEqual(Object.keys(expected).sort());
    for (const key of Object.keys(expected))
      expectClose(actual[key], expected[key], `${path}.${key}`);
  } else {
    expect(actual, path).toEqual(expected);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
