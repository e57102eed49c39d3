/** Colleges of the governance: with people of no college, they are the panel whose answers are the result. */
export const GOVERNANCE_COLLEGES = ['bureau', 'administrateur', 'direction'] as const;
export const OTHER_COLLEGES = [
  'salarie',
  'benevole',
  'adherent',
  'usager',
  'proche',
  'partenaire',
  'autre',
] as const;
