import type { IndividualSheet, Sheet } from './dossier.ts';

/**
 * The sheet that nobody has begun, on the device or on paper, if there is one: whoever comes next takes it.
 * @param touched ids of the sheets on which anything was ever written
 */
export const freeSheet = (
  sheets: readonly Sheet[],
  touched: ReadonlySet<string>,
): IndividualSheet | undefined =>
  sheets
    .filter((sheet) => sheet.kind === 'individual')
    .find(
      ({ id, status, collected }) =>
        status === 'open' && collected === undefined && !touched.has(id),
    );
