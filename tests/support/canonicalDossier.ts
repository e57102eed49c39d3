/**
 * What is left of a dossier when everything is put aside that depends on which of two files was merged first: under which id
 * stands what was matched by its name, numbers and positions of what was added, and sheets that nobody has begun.
 */
import type { Dossier } from '#src/core/dossier.ts';
import { begunSheets } from '#src/core/merge/placeContent.ts';

export function canonicalDossier(dossier: Dossier): string {
  const begun = new Set(begunSheets(dossier.sheets, dossier.answers).map(({ id }) => id));
  const names = new Map<string, string>([
    ...dossier.organisations.map(({ id, name }): [string, string] => [id, `o ${name}`]),
    ...dossier.rounds.map(({ id, label }): [string, string] => [id, `r ${label}`]),
    ...dossier.sheets
      .filter(({ kind }) => kind === 'agreed' || kind === 'summary')
      .map(({ id, kind, roundId, organisationId }): [string, string] => [
        id,
        `${kind} ${labelIn(dossier, roundId)} ${nameIn(dossier, organisationId)}`,
      ]),
    ...dossier.matrices.flatMap(({ rows }) =>
      rows.map(({ id, kind, label }): [string, string] => [id, `${kind} ${label}`]),
    ),
  ]);
  const left = { ...dossier, sheets: dossier.sheets.filter(({ id }) => begun.has(id)) };
  return textInOneOrder(left, names);
}

const nameIn = ({ organisations }: Dossier, id: string) =>
  organisations.find((each) => each.id === id)?.name;
const labelIn = ({ rounds }: Dossier, id: string) => rounds.find((each) => each.id === id)?.label;

function textInOneOrder(value: unknown, names: ReadonlyMap<string, string>): string {
  if (Array.isArray(value)) return `[${value.map((each) => textInOneOrder(each, names)).sort()}]`;
  if (typeof value === 'string') return JSON.stringify(names.get(value) ?? value);
  if (value === null || typeof value !== 'object') return String(value);
  return `{${Object.entries(value)
    .filter(([key]) => key !== 'number' && key !== 'position')
    .map(([key, part]) => `${key}: ${textInOneOrder(part, names)}`)
    .sort()}}`;
}
