/** Whether two parts of a dossier hold the same, whatever the order of their fields. */
export const isAlike = (a: unknown, b: unknown): boolean =>
  a === b || canonicalText(a) === canonicalText(b);

/** The same text for the same content. */
export const canonicalText = (part: unknown): string =>
  JSON.stringify(part ?? null, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
