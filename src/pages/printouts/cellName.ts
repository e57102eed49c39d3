import type { NumberedCell } from '#src/core/printouts.ts';
import type { Printed } from './usePrinted.ts';

/**
 * What a box is about: « Besoins sociaux », « Ressources · Le Relais ». What tells it from its neighbours comes first,
 * since a line may be cut: the partner, where there are several.
 */
export function cellName(
  { step, subject }: NumberedCell,
  { texts, chosen: { partners } }: Pick<Printed, 'texts' | 'chosen'>,
): string {
  const theme = texts.themes[step.theme.id]?.shortName ?? step.theme.id;
  const partner = partners.find(({ id }) => id === subject)?.name;
  if (partner === undefined) return theme;
  return (partners.length > 1 ? [partner, theme] : [theme, partner]).join(' · ');
}
