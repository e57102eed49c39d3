/** Forms of cooperation that may be envisaged; a dossier may name several. */
export const FORMS = [
  'ne-sait-pas',
  'collectif',
  'convention',
  'mutualisation',
  'mise-a-disposition',
  'groupement-employeurs',
  'gie-gip',
  'union',
  'gcsms',
  'gcs',
  'ptce-scic',
  'filiale',
  'apport-partiel',
  'fusion',
] as const;
