/**
 * A dossier that spares a report nothing: three associations, two bilans, 40 sheets, notes of 5,000 characters, signs
 * of other scripts, emoji, and texts that would like to be code.
 */
import type { DossierFile } from '#src/core/dossier.ts';
import { emptyUnknown } from '#src/core/emptyConclusion.ts';
import { scenario } from './scenario.ts';

export const LARGE_NAMES = {
  own: 'L’Étoile <script>alert(1)</script>',
  partner: 'جمعية الأمل',
  other: '合作社 🤝 Relais',
} as const;

export const ODD_TEXT =
  'Ça va 👩‍👩‍👧 ? مرحبا · 你好 · ≥ 3 → Łódź \u202F! <img src=x onerror=alert(1)> =1+1';

const LONG = 5_000;
const sentence =
  'Nous en avons parlé au conseil de mars, sans conclure ; l’équipe demande un écrit. ';
const longText = sentence.repeat(LONG / sentence.length + 1).slice(0, LONG);
/** Without a space where a line could end. */
const longWord = 'coopération'.repeat(LONG / 11 + 1).slice(0, LONG);

const id = (rank: number) => `66666666-0000-4000-8000-${String(rank).padStart(12, '0')}`;

export function largeDossier(): DossierFile {
  const { own, partner, other } = LARGE_NAMES;
  const told = scenario({ mode: 'full', title: `Dossier de tout ${ODD_TEXT}` });
  const nous = [
    { name: 'Nous', people: 10, partners: [partner, other] },
    { name: partner, people: 6, partners: ['Nous', other] },
    { name: other, people: 4, partners: ['Nous', partner] },
  ];
  const answerRound = (shift: number) => {
    for (const { name, people, partners } of nous) {
      told.organisation(name, { partners, way: 'each', state: 'shown', profile: PROFILE });
      for (let person = 0; person < people; person++) {
        told.person({ college: person % 4 === 0 ? 'bureau' : 'administrateur' });
        for (const start of ['P', 'S', 'V'])
          told.answerAll(start, ((person * 7 + shift + start.charCodeAt(0)) % 4) + 1);
        for (const about of partners) told.answerAll('C', ((person + shift) % 4) + 1, about);
      }
    }
  };
  // The party of « Nous » exists with the first round: its partners are set below.
  answerRound(0);
  conclude(told);
  told.round('Bilan à 6 mois', { partners: [partner, other], way: 'each' });
  answerRound(1);
  conclude(told.organisation('Nous'));
  const file = told.file();
  file.dossier.forms = ['fusion', 'mise-a-disposition'];
  for (const organisation of file.organisations)
    if (organisation.name === 'Nous') organisation.name = own;
  for (const round of file.rounds)
    for (const party of round.parties)
      Object.assign(party, { way: 'each', partnerIds: partnersOf(party.organisationId, file) });
  for (const [rank, answer] of file.answers.entries())
    if (rank % 97 === 0)
      Object.assign(answer, { noteShared: true, note: [longText, longWord, ODD_TEXT][rank % 3] });
    else if (rank % 11 === 0)
      Object.assign(answer, { noteShared: true, note: `${sentence}${rank}` });
  return file;
}

const PROFILE = { employees: '50+' } as const;

const partnersOf = (organisationId: string, { organisations }: DossierFile) =>
  organisations.map(({ id: each }) => each).filter((each) => each !== organisationId);

function conclude(told: ReturnType<typeof scenario>): void {
  const statement = (rank: number) => ({
    id: id(rank),
    text: rank % 3 === 0 ? longText : ODD_TEXT,
  });
  const statements = (from: number) => [0, 1, 2, 3, 4, 5].map((rank) => statement(from + rank));
  told
    .conclude({
      whyWeStarted: longText,
      orientation: {
        choice: 'pursueIf',
        reasons: longText,
        conditions: longWord,
        minority: ODD_TEXT,
      },
      known: statements(0),
      unknowns: statements(10).map((each) => ({
        ...emptyUnknown(each.id, each.text),
        by: '2027-01-31',
        who: 'la trésorerie et le bureau',
      })),
      nonNegotiables: statements(20),
      refusals: statements(30),
      mandates: statements(40).map(({ id: each, text }) => ({
        id: each,
        who: 'la présidence',
        withWhom: ODD_TEXT.slice(0, 150),
        about: text,
        until: '2027-03-01',
        notToPromise: longText,
        reportsOn: null,
        givenOn: null,
      })),
      announcements: statements(50).map(({ id: each, text }) => ({
        id: each,
        audience: 'staff' as const,
        who: 'la direction',
        what: text,
        on: null,
      })),
      promises: statements(60).map((each) => ({
        ...each,
        toWhom: 'le Relais',
        by: '2026-12-24',
        state: 'open' as const,
      })),
      sentences: statements(70).map((each) => ({
        ...each,
        themeId: null,
        state: 'accepted' as const,
      })),
    })
    .act(longText, { owner: 'le bureau', deadline: '2026-11-30', means: ODD_TEXT })
    .act(longWord, { owner: 'le bureau' })
    .act('Écrire le mandat', { validatedBy: 'le conseil d’administration' })
    .meet({ date: '2026-11-12', place: 'Salle des fêtes', present: 9, collected: ['hands'] });
}
