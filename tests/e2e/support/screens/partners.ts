/** Several associations: what each shares, and what comes of it. */
import type { DossierFile } from '#src/core/dossier.ts';
import { scenario } from '#tests/support/scenario.ts';
import { shares, sharing } from '#tests/support/sharing.ts';
import { openDossierFile } from '../app.ts';
import { goTo, type Screen } from '../screen.ts';

/** As many as a bilan may have, with one name that is long. */
const NAMES = [
  'L’Étoile du Canal',
  'Les Amis du Parc',
  'Le Relais',
  'Association départementale d’accueil et d’accompagnement des familles en difficulté',
  'Escale',
  'Bol d’air',
] as const;

/** Six associations that share everything; the last has nobody named. */
export function sixFile(): DossierFile {
  const story = scenario({ mode: 'full', title: 'Six ensemble', partners: ['Les Amis du Parc'] });
  const names = ['Nous', ...NAMES.slice(1)];
  for (const [index, name] of names.entries()) {
    const partners = index === 5 ? [] : names.filter((each) => each !== name);
    story.organisation(name, { partners });
    for (let person = 0; person < 6; person += 1) {
      story.person();
      for (const [rank, start] of ['P', 'S', 'V1', 'V2', 'V3', 'V4', 'V5'].entries())
        story.answerAll(start, ((index + (person % 3) + rank) % 4) + 1);
      for (const [rank, partner] of partners.entries())
        story.answerAll('C', ((index + rank + (person % 2)) % 4) + 1, partner);
    }
    story.tellOthers('Nous en avons parlé au conseil de mars.', { questionId: 'P1.etat' });
  }
  const dossier = sharing(
    story,
    Object.fromEntries(names.map((name) => [name, shares('notes', true)])),
  );
  const { format, formatVersion, exportedAt } = story.file();
  for (const [index, organisation] of dossier.organisations.entries())
    organisation.name = NAMES[index] ?? organisation.name;
  for (const party of dossier.rounds[0]?.parties ?? [])
    if (party.organisationId === dossier.dossier.ownOrganisationId)
      party.partnerIds = dossier.organisations.slice(1, 5).map(({ id }) => id);
  return withIdsOf(6, { format, formatVersion, exportedAt, ...dossier });
}

/** Stories begin with the same ids; two of them on one device are two dossiers. */
const withIdsOf = (mark: number, file: DossierFile): DossierFile =>
  JSON.parse(JSON.stringify(file).replaceAll('-0000-4000-8000-', `-000${mark}-4000-8000-`));

/** The same, where nobody shares. */
function nobodyFile(): DossierFile {
  const file = withIdsOf(7, JSON.parse(JSON.stringify(sixFile()).replaceAll('-0006-', '-0000-')));
  for (const party of file.rounds[0]?.parties ?? []) delete party.shares;
  return file;
}

/** Before there is anything to compare. */
export const FIRST_PARTNERS: readonly Screen[] = [
  {
    name: 'partners, one association alone',
    open: (page, { ownDossierId }) => goTo(page, `/dossiers/${ownDossierId}/partenaires`),
  },
  {
    name: 'partners, nobody shares',
    open: async (page) => {
      const dossierId = await openDossierFile(page, nobodyFile());
      await goTo(page, `/dossiers/${dossierId}/partenaires`);
    },
  },
];

export const SIX_PARTNERS: readonly Screen[] = [
  {
    name: 'partners, six associations',
    open: async (page) => {
      const dossierId = await openDossierFile(page, sixFile());
      await goTo(page, `/dossiers/${dossierId}/partenaires`);
    },
  },
  {
    name: 'report, six associations without names',
    open: (page) =>
      goTo(
        page,
        // What associations show one another by itself: the rest has screens of its own.
        `/dossiers/${sixFile().dossier.id}/rapport?noms=lettres&modele=partenaires&sans=essential,who,method,dimensions,questions,questionnaire,mandates,sentences,glossary`,
      ),
  },
];
