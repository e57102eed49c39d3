import type { Form } from './dossier.ts';

/** Forms of cooperation by which people may come to work for, or with, another employer. */
const MOVING_FORMS: ReadonlySet<Form> = new Set<Form>([
  'mise-a-disposition',
  'groupement-employeurs',
  'gcsms',
  'gcs',
  'filiale',
  'apport-partiel',
  'fusion',
]);

export const movesStaff = (forms: readonly Form[]): boolean =>
  forms.some((form) => MOVING_FORMS.has(form));
