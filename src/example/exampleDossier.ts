/**
 * « Découvrir avec un exemple »: a believable board of nine who prepare a day centre with a neighbour. Everybody and
 * everything in it is invented.
 */
import type { Answer, Dossier, Sheet } from '#src/core/dossier.ts';
import { type ConclusionPlace, nothingRecorded } from '#src/core/emptyConclusion.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';
import type { Language } from '#src/i18n/language.ts';
import { exampleConclusion } from './exampleConclusion.ts';
import { exampleDiscussion } from './exampleDiscussion.ts';
import { type ExampleNotes, exampleWords } from './exampleWords.ts';
import { valueOfSign } from './valueOfSign.ts';

/** One sign per person, in the order of PEOPLE: a level, N « Ne sait pas », O « Ne nous concerne pas », - no answer. */
const ANSWERS: Readonly<Record<string, string>> = {
  'P1.etat': '433343334',
  'P1.appropriation': '332322323',
  'P2.etat': '323232332',
  'P2.appropriation': '322222321',
  'P3.etat': '332322223',
  'P3.appropriation': '222322223',
  'P4.etat': '211121124',
  'P4.appropriation': '332323234',
  'P5.etat': '222321222',
  'P5.appropriation': '223222321',
  'S1.etat': '323N22322',
  'S1.appropriation': '32N2N22N3',
  'S2.etat': '222123221',
  'S2.appropriation': '322222122',
  'S3.etat': '222121124',
  'S3.appropriation': '221121213',
  'S4.etat': '211111121',
  'S4.appropriation': '431214143',
  'S5.etat': '211121112',
  'S5.appropriation': '221121212',
  'S6.etat': '11N1N11N2',
  'S6.appropriation': '1NN1N12N2',
  'C1.etat': '333323334',
  'C1.appropriation': '322232233',
  'C2.etat': '222122232',
  'C2.appropriation': '212122121',
  'C3.etat': '222N22132',
  'C3.appropriation': '21N1N22N2',
  'C4.etat': '1NN2N1NN2',
  'C4.appropriation': '1N11N12N1',
  'C5.etat': '111211123',
  'C5.appropriation': '121121112',
  'V1.etat': '222223223',
  'V1.appropriation': '222122213',
  'V2.etat': '111112114',
  'V2.appropriation': '111111112',
  'V3.etat': '211211122',
  'V3.appropriation': '21N121121',
  'V4.etat': '1111N1121',
  'V4.appropriation': '221222122',
  'V5.etat': '1111N1112',
  'V5.appropriation': '11N11N1N1',
};

const PEOPLE: readonly NonNullable<Sheet['college']>[] = [
  'bureau',
  'bureau',
  'bureau',
  'administrateur',
  'administrateur',
  'administrateur',
  'administrateur',
  'administrateur',
  'direction',
];

const ABOUT_PARTNER = /^C/;

export function exampleDossier(
  language: Language,
  { now, today, newId }: { now: string; today: string; newId: () => string },
): Dossier {
  const words = exampleWords[language];
  const own = { id: newId(), name: words.own, position: 0, profile: OWN_PROFILE };
  const partner = { id: newId(), name: words.partner, position: 1 };
  const roundId = newId();
  const sheet = (kind: 'individual' | 'agreed', number: number) => ({
    id: newId(),
    roundId,
    organisationId: own.id,
    kind,
    number,
    status: 'closed' as const,
  });
  const people = PEOPLE.map((college, index) => ({ ...sheet('individual', index + 1), college }));
  const agreed = sheet('agreed', 1);
  const partnerOf = (questionId: string) => (ABOUT_PARTNER.test(questionId) ? partner.id : null);
  const blank = { note: '', noteShared: false, revision: 1 };

  const answers = Object.entries(ANSWERS).flatMap(([questionId, signs]) =>
    people.flatMap(({ id: sheetId }, person): Answer[] => {
      const value = valueOfSign(signs[person]);
      if (value === null) return [];
      return [{ ...blank, sheetId, questionId, partnerId: partnerOf(questionId), value }];
    }),
  );
  const agreements = words.agreed.map(
    ({ questionId, level, note, explanation, minority }): Answer => ({
      ...blank,
      sheetId: agreed.id,
      questionId,
      partnerId: partnerOf(questionId),
      value: level === null ? { kind: 'noAgreement' } : { kind: 'level', level },
      note,
      explanation,
      ...(minority === undefined ? {} : { minority }),
    }),
  );
  const place = { roundId, organisationId: own.id };
  return {
    dossier: {
      id: newId(),
      title: words.title,
      createdAt: now,
      ownOrganisationId: own.id,
      forms: ['convention', 'mise-a-disposition'],
    },
    organisations: [own, partner],
    rounds: [
      {
        id: roundId,
        label: words.round,
        position: 0,
        startedOn: today,
        mode: 'full',
        questionnaire: { id: 'cooperation', version: '1.0.0' },
        parties: [
          {
            organisationId: own.id,
            partnerIds: [partner.id],
            way: 'each',
            state: 'shown',
            displays: [
              {
                kind: 'shown',
                at: now,
                people: PEOPLE.length,
                present: PEOPLE.length,
                collected: ['apart'],
              },
            ],
          },
        ],
      },
    ],
    sheets: [...people, agreed],
    answers: [...answers, ...agreements],
    ...nothingRecorded(),
    ...exampleConclusion(language, place, { today, newId }),
    ...exampleDiscussion(place, { today }),
    sharedNotes: sharedNotes(words.notes, place, { partnerOf, newId }),
  };
}

/** As they stand once somebody has read them: taken from the answers that they came with. */
const sharedNotes = (
  notes: ExampleNotes,
  place: ConclusionPlace,
  { partnerOf, newId }: { partnerOf: (questionId: string) => string | null; newId: () => string },
): SharedNote[] =>
  Object.entries(notes)
    .flatMap(([questionId, texts]) => Object.values(texts).map((text) => ({ questionId, text })))
    .map(({ questionId, text }, position) => ({
      id: newId(),
      ...place,
      position,
      kind: 'answer',
      state: 'kept',
      on: null,
      questionId,
      partnerId: partnerOf(questionId),
      text,
    }));

const OWN_PROFILE = {
  employees: '11-49',
  authorisedEstablishment: 'no',
  cpom: 'no',
  taxableActivity: 'unknown',
  receivesUsers: 'yes',
} as const;
