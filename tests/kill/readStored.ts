/** What the database holds after a kill, and whether it is whole. */
import type { Answer, Dossier } from '#src/core/dossier.ts';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import { restoreDossier } from '#src/exchange/restoreDossier.ts';
import { choiceName } from '#src/question-types/levels/definition.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { placeOf } from './GivenAnswers.ts';

type Row = Readonly<Record<string, unknown>>;

export interface Stored {
  readonly values: ReadonlyMap<string, string>;
  /** Changes that the dossier has counted and no answer holds; the same for ever while somebody only answers. */
  readonly otherChanges: number;
  /** Every way in which what is stored is not a whole dossier. */
  readonly torn: readonly string[];
}

/** @param dump every row of every store of a database with one dossier */
export function readStored(dump: unknown): Stored {
  const { dossiers = [], settings, ...parts } = dump as Record<string, Row[]>; // as dumpDatabase makes it
  const [row, ...others] = dossiers;
  if (row === undefined || others.length > 0)
    return { values: new Map(), otherChanges: 0, torn: [`${dossiers.length} dossiers are stored`] };
  const strays = Object.entries(parts).flatMap(([store, rows]) =>
    rows
      .filter(({ dossierId, partnerId, partnerKey }) => {
        const isOurs = dossierId === row.id;
        return !isOurs || (store === 'answers' && partnerKey !== (partnerId ?? ''));
      })
      .map((stray) => `a stray row in ${store}: ${JSON.stringify(stray)}`),
  );
  const stored = {
    dossier: row.record,
    ...Object.fromEntries(Object.entries(parts).map(([store, rows]) => [store, rows.map(partOf)])),
  } as unknown as Dossier; // to be proved by the gate
  const { answers } = stored;
  return {
    values: new Map(answers.flatMap(valuesOf)),
    otherChanges:
      Number(row.changeCount) - answers.reduce((total, { revision }) => total + revision, 0),
    torn: [...strays, ...troublesAtGate(stored)],
  };
}

/** Out of the app and in again, as a file. */
function troublesAtGate(stored: Dossier): string[] {
  const file = exportDossier(stored, questionnairesByKey, '2026-11-23T10:00:00.000Z');
  const restored = restoreDossier(JSON.stringify(file), questionnairesByKey);
  if (restored.kind === 'refused') return [`the gate refuses it: ${JSON.stringify(restored)}`];
  const again = exportDossier(restored.dossier, questionnairesByKey, file.exportedAt);
  return JSON.stringify(sorted(again)) === JSON.stringify(sorted(file))
    ? []
    : ['the gate does not give back all of it'];
}

/** Fields in one order, since the gate has its own. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
};

const partOf = ({ dossierId, partnerKey, ...part }: Row) => part;

const valuesOf = ({ questionId, partnerId, value, note }: Answer): [string, string][] => [
  [placeOf('choice', questionId, partnerId), chosen(value)],
  [placeOf('note', questionId, partnerId), note],
];

function chosen(value: Answer['value']): string {
  switch (value?.kind) {
    case undefined:
      return '';
    case 'level':
    case 'unknown':
    case 'notApplicable':
      return choiceName(value);
    default:
      return JSON.stringify(value);
  }
}
