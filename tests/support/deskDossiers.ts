/** What a consultant has on the desk: many ordinary dossiers, and one as large as they come. */
import type { Answer, DossierFile, Sheet } from '#src/core/dossier.ts';
import { answeringSteps } from '#src/core/progress.ts';
import {
  BACKUP_FORMAT,
  BACKUP_FORMAT_VERSION,
  type BackupFile,
} from '#src/exchange/backupFormat.ts';
import { cooperation } from './questionnaires.ts';
import { scenario } from './scenario.ts';

const uuid = (kind: string, rank: number) =>
  `${kind}-0000-4000-8000-${String(rank).padStart(12, '0')}`;

/** A board of this many people who answered the express version about one partner, each on a sheet of their own. */
export function ordinaryDossier(rank: number, people = 10): DossierFile {
  const partner = `Partenaire ${rank}`;
  const told = scenario({ title: `Dossier ${rank}`, way: 'each', partners: [partner] });
  for (let person = 0; person < people; person++) {
    const level = ((rank + person) % 4) + 1;
    told.person();
    for (const start of ['P', 'S', 'V']) told.answerAll(start, level);
    told.answerAll('C', level, partner);
  }
  const file = told.file();
  file.dossier.id = uuid('d0551e12', rank);
  return file;
}

export const LARGEST = { associations: 6, rounds: 3, people: 15 } as const;
export const LARGEST_TITLE = 'Le plus grand';

/** Six associations, three bilans, fifteen people each, all 42 questions, those about partners once per partner. */
export function largestDossier(): DossierFile {
  const names = Array.from({ length: LARGEST.associations }, (_, rank) =>
    rank === 0 ? 'Nous' : `Association ${rank}`,
  );
  const othersOf = (name: string) => names.filter((other) => other !== name);
  const told = scenario({ mode: 'full', title: LARGEST_TITLE, partners: othersOf('Nous') });
  for (let round = 0; round < LARGEST.rounds; round++) {
    if (round > 0) told.round(`Bilan ${round}`, { partners: othersOf('Nous') });
    for (const name of names) {
      told.organisation(name, { partners: othersOf(name) });
      for (let person = 0; person < LARGEST.people; person++) told.person();
    }
  }
  const file = told.file();
  file.dossier.id = uuid('d0551e12', 0);
  for (const { parties } of file.rounds)
    for (const party of parties) party.shares = { own: 'notes', complementarity: true };
  file.answers = file.sheets.flatMap((sheet, person) => answersOn(sheet, person, file));
  return file;
}

/** To everything that is asked of the sheet's association. */
const answersOn = (sheet: Sheet, person: number, { rounds }: DossierFile): Answer[] =>
  rounds
    .filter(({ id }) => id === sheet.roundId)
    .flatMap(({ parties }) => parties)
    .filter(({ organisationId }) => organisationId === sheet.organisationId)
    .flatMap(({ partnerIds }) => answeringSteps(cooperation, 'full', partnerIds))
    .flatMap(({ question, order, subjects }) =>
      subjects.map((partnerId, subject) => ({
        sheetId: sheet.id,
        questionId: question.id,
        partnerId,
        value: { kind: 'level' as const, level: ((person * 7 + order * 3 + subject) % 4) + 1 },
        note: '',
        noteShared: false,
        revision: 1,
      })),
    );

export const backupOf = (dossiers: readonly DossierFile[]): BackupFile => ({
  format: BACKUP_FORMAT,
  formatVersion: BACKUP_FORMAT_VERSION,
  exportedAt: '2026-11-23T10:00:00.000Z',
  dossiers,
});
