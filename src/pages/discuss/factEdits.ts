/** Facts to check, among the unknowns of a conclusion: found, changed, taken out. */
import type { Conclusion, UnknownFact } from '#src/core/conclusion.ts';

export type FactField = 'text' | 'who' | 'by';

export const factIn = ({ unknowns }: Conclusion, id: string) =>
  unknowns.find((fact) => fact.id === id);

export const withoutFact = (conclusion: Conclusion, id: string): Conclusion => ({
  ...conclusion,
  unknowns: conclusion.unknowns.filter((fact) => fact.id !== id),
});

/** A date that is not set reads as an empty text. */
export const partOfFact = (fact: UnknownFact | undefined, field: FactField) => fact?.[field] ?? '';

export const withFactPart = (
  conclusion: Conclusion,
  id: string,
  field: FactField,
  text: string,
): Conclusion => ({
  ...conclusion,
  unknowns: conclusion.unknowns.map((fact) =>
    fact.id === id ? { ...fact, [field]: field === 'by' && text === '' ? null : text } : fact,
  ),
});

export const isSameFact = (a: UnknownFact | undefined, b: UnknownFact) =>
  a !== undefined &&
  (['text', 'who', 'by', 'answer'] as const).every((field) => a[field] === b[field]);
