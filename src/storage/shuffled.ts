/** In an order drawn anew, that says nothing of the one before. */
export const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, drawn: crypto.randomUUID() }))
    .sort((a, b) => (a.drawn < b.drawn ? -1 : 1))
    .map(({ item }) => item);
