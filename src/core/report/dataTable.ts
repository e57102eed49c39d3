/** One flat table for spreadsheets. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}

/** Text, a number that is already rounded, or nothing. */
export type DataCell = string | number | null;
