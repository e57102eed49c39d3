/** Rows to begin with, for associations of solidarity: whatever fits is added in one press, the rest is left. */
import type { MatrixKind, MatrixRow } from '#src/core/matrix.ts';
import { isSameRow } from '#src/core/matrixChanges.ts';
import { m } from '#src/i18n/paraglide/messages.js';

const SUGGESTED: Readonly<Record<MatrixKind, readonly (() => string)[]>> = {
  activity: [
    m.matrix_row_day_centre,
    m.matrix_row_outreach,
    m.matrix_row_food,
    m.matrix_row_work,
    m.matrix_row_rights,
    m.matrix_row_housing,
    m.matrix_row_home_care,
    m.matrix_row_culture,
  ],
  public: [
    m.matrix_row_homeless,
    m.matrix_row_families,
    m.matrix_row_youth,
    m.matrix_row_disabled,
    m.matrix_row_older,
    m.matrix_row_exiled,
    m.matrix_row_women,
  ],
  territory: [
    m.matrix_row_priority,
    m.matrix_row_centre,
    m.matrix_row_rural,
    m.matrix_row_urban_area,
    m.matrix_row_department,
    m.matrix_row_neighbours,
  ],
  skill: [
    m.matrix_row_accounting,
    m.matrix_row_staff,
    m.matrix_row_funding,
    m.matrix_row_training,
    m.matrix_row_interpreting,
    m.matrix_row_health,
    m.matrix_row_digital,
    m.matrix_row_participation,
  ],
  means: [
    m.matrix_row_premises,
    m.matrix_row_minibus,
    m.matrix_row_kitchen,
    m.matrix_row_storage,
    m.matrix_row_volunteers,
    m.matrix_row_software,
    m.matrix_row_buying,
  ],
};

/** Those of the kind that the matrix does not have yet, in the language of the interface. */
export const suggestedLabels = (kind: MatrixKind, rows: readonly MatrixRow[]): readonly string[] =>
  SUGGESTED[kind]
    .map((label) => label())
    .filter((label) => !rows.some((row) => isSameRow(row, { kind, label })));
