/** Whether one of these associations, or bilans, has this name already, case and outer spaces aside. */
export const isKnownName = (names: readonly string[], name: string): boolean =>
  names.some((each) => compared(each) === compared(name));

const compared = (name: string) => name.trim().toLowerCase();
