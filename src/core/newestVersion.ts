/**
 * The highest version of a questionnaire among those that are there.
 * @param keys as `questionnaireKey` makes them
 * @returns `null` without any
 */
export function newestVersion(
  id: string,
  keys: readonly string[],
): { readonly id: string; readonly version: string } | null {
  const versions = keys.flatMap((key) => {
    const [name, version] = key.split('@');
    return name === id && version !== undefined ? [version] : [];
  });
  const newest = versions.sort(byNumbers).at(-1);
  return newest === undefined ? null : { id, version: newest };
}

/** 1.10.0 comes after 1.9.0. */
function byNumbers(a: string, b: string): number {
  const others = b.split('.').map(Number);
  const differences = a.split('.').map((part, index) => Number(part) - (others[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
