import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';

export const dossierName = ({ title, organisationName }: DossierSummary) =>
  title || organisationName || m.dossier_untitled();
