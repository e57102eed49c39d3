/** « Compte rendu de séance », the discussion, the notes and the returns: what was said there, and nothing else. */
import { afterAll, describe, expect, it } from 'vitest';
import type { UnknownFact } from '#src/core/conclusion.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { emptyUnknown } from '#src/core/emptyConclusion.ts';
import { emptyDiscussion } from '#src/core/emptyDiscussion.ts';
import { proposeUnknowns } from '#src/core/proposals.ts';
import { buildRecordTable } from '#src/core/report/recordTable.ts';
import { type Block, flatBlocks, type Report } from '#src/core/report/report.ts';
import { chooseReport, PRESETS, type Preset } from '#src/core/report/reportChoice.ts';
import { textsOf } from '#src/core/report/textsOf.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';
import { overwriteGetLocale } from '#src/i18n/paraglide/runtime.js';
import { type Scenario, scenario } from '#tests/support/scenario.ts';
import { exampleDossierOf } from './exampleReport.ts';
import { reportOf, toldOf } from './reportOf.ts';

afterAll(() => overwriteGetLocale(() => 'fr'));

const id = (rank: number) => `88888888-0000-4000-8000-${String(rank).padStart(12, '0')}`;

/** Nine people and a partner, who have talked about four points and put off a fifth. */
function session(): { readonly dossier: Dossier; readonly story: Scenario } {
  const story = scenario({ mode: 'full', partners: ['Le Relais'], way: 'each' });
  for (let person = 0; person < 9; person++) {
    story.person().answerAll('P', (person % 4) + 1);
    for (const start of ['S', 'V']) story.answerAll(start, 3);
    story.answerAll('C', (person % 3) + 1, 'Le Relais');
  }
  story
    .agree('P2.etat', 3)
    .agree('P1.etat', 'noAgreement')
    .agree('S1.etat', 'NSP')
    .agree('C1.etat', 2, 'Le Relais')
    .conclude({
      unknowns: [
        {
          ...emptyUnknown(id(1), 'L’enquête de mars existe-t-elle ?'),
          questionId: 'P2.etat',
          who: 'le secrétariat',
          by: '2026-12-18',
        },
        { ...emptyUnknown(id(2), 'Le loyer'), who: 'la trésorerie', by: '2027-01-31' },
        {
          ...emptyUnknown(id(3), 'Ce que pense leur équipe'),
          questionId: 'C1.etat',
          partnerId: story.idOf('Le Relais'),
        },
      ],
    })
    .act('Écrire le mandat', { owner: 'le bureau', deadline: '2026-12-18' })
    .meet({
      date: '2026-11-23',
      facilitator: 'une voisine',
      keyedBy: 'le trésorier',
      present: 9,
      collected: ['paper', 'hands'],
    });
  const { format, formatVersion, exportedAt, ...dossier } = story.file();
  const [party] = dossier.rounds[0]?.parties ?? [];
  if (party === undefined) throw new Error('nobody');
  party.displays = [
    { kind: 'shown', at: at(15, 10), people: 9, present: 9, collected: [] },
    { kind: 'hidden', at: at(15, 12), people: 9, present: 9, collected: [] },
    { kind: 'shown', at: at(15, 20), people: 9, present: null, collected: [] },
  ];
  const place = { roundId: story.roundId, organisationId: story.idOf('Nous') };
  dossier.discussions.push({
    ...emptyDiscussion(place),
    order: [point('S1.etat'), point('P2.etat'), point('P5.etat'), point('P3.etat')],
    parked: [{ ...point('P3.etat'), until: '2027-01-15' }],
  });
  Object.assign(dossier.answers.findLast(({ questionId }) => questionId === 'P2.etat') ?? {}, {
    note: 'L’enquête est citée.',
    explanation: 'Deux textes circulent.',
    minority: 'Un seul fait foi.',
  });
  return { dossier, story };
}

/** A time of the session’s day where the reader is, in UTC. */
const at = (hours: number, minutes: number) => new Date(2026, 10, 23, hours, minutes).toISOString();

const point = (questionId: string) => ({ questionId, partnerId: null });

const tell = (dossier: Dossier, preset: Preset = 'session', language: 'fr' | 'en' = 'fr') =>
  reportOf(dossier, { choice: chooseReport(preset), language });

const allText = (report: Report) => plain(textsOf(report).join('\n'));

/** As it is typed, without the spaces of typography. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

const titles = ({ blocks }: Report, level: number) =>
  flatBlocks(blocks).flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [plain(block.text)] : [],
  );

function under(report: Report, title: string): Block[] {
  const blocks = flatBlocks(report.blocks);
  const start = blocks.findIndex(
    (block) => block.kind === 'heading' && plain(block.text) === title,
  );
  const level = blocks[start]?.kind === 'heading' ? blocks[start].level : 0;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return start === -1 ? [] : rest.slice(0, end === -1 ? undefined : end);
}

const itemsUnder = (report: Report, title: string) =>
  under(report, title).flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(({ lead, text }) => plain([lead, text].filter(Boolean).join(' ')))
      : [],
  );

describe('the record of a session', () => {
  it('says what it is, and never takes itself for a « procès-verbal »', () => {
    const { dossier } = session();
    expect(tell(dossier).cover.nature).toBe('Compte rendu de la séance du 23 novembre 2026');
    expect(tell(dossier).running.nature).toContain('Compte rendu de séance, à usage interne');
    for (const language of ['fr', 'en'] as const)
      expect(allText(tell(dossier, 'session', language))).not.toMatch(/proc[èe]s|minutes|vote/i);
  });

  it('goes from who was there to what comes next', () => {
    expect(titles(tell(session().dossier), 2)).toEqual([
      'Qui était là, comment chacun a répondu',
      'Ce que la discussion a apporté',
      'Ce que le groupe propose',
      'Prochaines dates',
    ]);
  });

  it('says who facilitated and keyed in, and what is therefore not confidential', () => {
    const facts = itemsUnder(tell(session().dossier), 'La séance');
    expect(facts).toContain('Animation : une voisine');
    expect(facts).toContain('Saisie des réponses : le trésorier');
    expect(facts.join()).toContain('elles ne sont pas confidentielles');
  });

  it('tells from the sheets how all were filled where nobody noted it', () => {
    const { dossier } = session();
    dossier.sessions = [];
    for (const sheet of dossier.sheets) if (sheet.kind === 'individual') sheet.collected = 'hands';
    expect(itemsUnder(tell(dossier), 'La séance')).toEqual([
      'Recueil des réponses : à main levée. Les réponses données à main levée ou ensemble ont été vues des autres : elles ne sont pas confidentielles.',
    ]);
  });

  it('says when the answers were shown and hidden, at the time of the place, and how many were there', () => {
    expect(itemsUnder(tell(session().dossier), 'Affichage des réponses')).toEqual([
      'Affichées le 23 novembre 2026 à 15 h 10. 9 personnes avaient répondu. 9 personnes étaient dans la salle.',
      'Cachées à nouveau le 23 novembre 2026 à 15 h 12, avant que quelqu’un ait quitté la page.',
      'Affichées le 23 novembre 2026 à 15 h 20. 9 personnes avaient répondu.',
    ]);
  });

  it('tells the points in the order of the discussion, then those that nobody had planned', () => {
    expect(titles(tell(session().dossier), 3).filter((title) => /^\d/.test(title))).toEqual([
      '1. Lecture de l’environnement · ce qui existe',
      '2. Besoins sociaux et personnes accompagnées · ce qui existe',
      '3. Raison d’être, valeurs, identité · ce qui existe',
      '4. Se connaître et se reconnaître · ce qui existe · Le Relais',
    ]);
  });

  it('of each point: before and retained, why, who sees it otherwise, what is to be checked', () => {
    const report = tell(session().dossier);
    expect(
      itemsUnder(report, '2. Besoins sociaux et personnes accompagnées · ce qui existe'),
    ).toEqual([
      'Niveau retenu par le groupe : 3 (avant discussion : 2).',
      'Ce qui explique l’écart : Deux textes circulent.',
      'Pourquoi ce choix : L’enquête est citée.',
      'Un autre avis : Un seul fait foi.',
      'À vérifier : L’enquête de mars existe-t-elle ? – le secrétariat, pour le 18 décembre 2026',
    ]);
  });

  it('says in words that the group does not know, or does not agree', () => {
    const report = tell(session().dossier);
    expect(itemsUnder(report, '1. Lecture de l’environnement · ce qui existe')).toEqual([
      'Après discussion, le groupe ne sait pas (avant : 3).',
    ]);
    expect(itemsUnder(report, '3. Raison d’être, valeurs, identité · ce qui existe')).toEqual([
      'Après discussion, pas d’accord (avant : 2).',
    ]);
  });

  it('lists what was put off with its date, and what nobody came to', () => {
    const report = tell(session().dossier);
    expect(itemsUnder(report, 'Ce qui est reporté')).toEqual([
      'Sens de la coopération pour notre projet · ce qui existe. Reporté au 15 janvier 2027',
    ]);
    expect(itemsUnder(report, 'Ce qui n’a pas été discuté')).toEqual([
      'Forces et fragilités · ce qui existe',
    ]);
  });

  it('gathers the dates to come, day by day', () => {
    expect(itemsUnder(tell(session().dossier), 'Prochaines dates')).toEqual([
      '18 décembre 2026. Vérifier : L’enquête de mars existe-t-elle ? (le secrétariat) · Écrire le mandat (le bureau)',
      '15 janvier 2027. Reprendre la discussion : Sens de la coopération pour notre projet · ce qui existe',
      '31 janvier 2027. Vérifier : Le loyer (la trésorerie)',
    ]);
  });

  it('tells a fact at its point, and only what came up nowhere among what is not known', () => {
    const rows = under(tell(session().dossier), 'Ce que nous ne savons pas encore').flatMap(
      (block) => (block.kind === 'table' ? block.rows : []),
    );
    expect(rows.map(([what]) => what)).toEqual(['Le loyer']);
  });

  it('gives a fact noted without words the question that was discussed, and drops one with nothing in it', () => {
    const { dossier, story } = session();
    const wordless = (rank: number, questionId: string, partnerId: string | null = null) => ({
      ...emptyUnknown(id(rank), '  '),
      questionId,
      partnerId,
    });
    dossier.conclusions[0]?.unknowns.push(
      { ...wordless(4, 'S1.etat'), who: 'la vice-présidence' },
      { ...wordless(5, 'C1.etat', story.idOf('Le Relais')), by: '2027-03-01' },
      wordless(6, 'P1.etat'),
      { ...emptyUnknown(id(7), ''), who: 'personne ne sait pourquoi' },
    );
    const report = tell(dossier);
    const [asked] = under(report, '1. Lecture de l’environnement · ce qui existe');
    const question = asked?.kind === 'paragraph' ? plain(asked.text) : '';
    expect(question).toMatch(/\?$/);
    expect(itemsUnder(report, '1. Lecture de l’environnement · ce qui existe')).toContain(
      `À vérifier : ${question} – la vice-présidence`,
    );
    const relais =
      'Avons-nous rencontré ce partenaire pour nous présenter l’un à l’autre nos projets associatifs ? (Le Relais)';
    expect(itemsUnder(report, 'Prochaines dates').at(-1)).toBe(
      `1er mars 2027. Vérifier : ${relais}`,
    );
    const unknowns = under(tell(dossier, 'internal'), 'Ce que nous ne savons pas encore').flatMap(
      (block) => (block.kind === 'table' ? block.rows : []),
    );
    expect(unknowns.map(([what]) => plain(what ?? '')).slice(-2)).toEqual([question, relais]);
    for (const each of [report, tell(dossier, 'internal')])
      expect(allText(each)).not.toContain('personne ne sait pourquoi');
    expect(itemsUnder(report, '3. Raison d’être, valeurs, identité · ce qui existe')).toHaveLength(
      1,
    );
  });

  it('proposes no more the question under which a fact is noted already', () => {
    const { dossier } = session();
    const [described] = toldOf(dossier);
    if (described === null) throw new Error('The answers are shown');
    const proposed = (unknowns: readonly UnknownFact[]) =>
      proposeUnknowns(described, { unknowns: [...unknowns] }).map(({ themeId }) => themeId);
    const about = { ...emptyUnknown(id(8), ''), questionId: 'P3.etat' };
    expect(proposed([])).toContain('P3');
    expect(proposed([about])).toContain('P3');
    expect(proposed([{ ...about, who: 'le bureau' }])).not.toContain('P3');
  });

  it('leaves out what we think of a named partner where that is not for the readers', () => {
    const { dossier } = session();
    const choice = chooseReport('session', { removed: ['complementarity'] });
    const text = allText(reportOf(dossier, { choice }));
    expect(text).not.toContain('Le Relais');
    expect(text).not.toContain('leur équipe');
    const outside = chooseReport('partners', {
      added: ['knowledge'],
      removed: ['complementarity'],
    });
    expect(allText(reportOf(dossier, { choice: outside }))).not.toContain('leur équipe');
  });

  it('says so when nothing was discussed', () => {
    const story = scenario({ way: 'together' }).answerAll('P', 3);
    const { format, formatVersion, exportedAt, ...dossier } = story.file();
    expect(allText(tell(dossier))).toContain('Rien n’est encore noté de la discussion.');
  });

  it('while answers are hidden tells the session without any number of what was answered', () => {
    const { dossier } = session();
    const [party] = dossier.rounds[0]?.parties ?? [];
    if (party) party.state = 'gathering';
    const report = tell(dossier);
    expect(allText(report)).toContain('Les réponses sont en cours');
    expect(itemsUnder(report, 'La séance')).toContain('Animation : une voisine');
    expect(allText(report)).not.toMatch(/personnes avaient répondu|avant discussion|retenu/);
  });

  it('as a table has a row per point, with the same words', () => {
    const { dossier } = session();
    const table = buildRecordTable(...toldOf(dossier, { choice: chooseReport('session') }));
    expect(table?.columns.slice(5, 8)).toEqual([
      'Avant discussion',
      'Niveau retenu',
      'Valeur en clair',
    ]);
    expect(table?.rows.map((row) => [row[0], row[1], ...row.slice(5, 8), row.at(-1)])).toEqual(
      [
        [1, 'Lecture de l’environnement', 3, null, 'retenu : ne sait pas (avant : 3)', null],
        [2, 'Besoins sociaux et personnes accompagnées', 2, 3, 'retenu 3 (avant : 2)', null],
        [3, 'Raison d’être, valeurs, identité', 2, null, 'pas d’accord (avant : 2)', null],
        [4, 'Se connaître et se reconnaître', 2, 2, 'retenu 2 (avant : 2)', null],
        [5, 'Sens de la coopération pour notre projet', 2, null, null, '15 janvier 2027'],
      ].map((row) =>
        row.map((cell) =>
          typeof cell === 'string'
            ? expect.toSatisfy((said: string) => plain(said) === cell)
            : cell,
        ),
      ),
    );
  });

  it('stands after the complete report, and is one flow without a cover', () => {
    expect(PRESETS.indexOf('session')).toBe(PRESETS.indexOf('internal') + 1);
    const report = tell(exampleDossierOf('fr'));
    expect(report.cover.layout).toBe('head');
    expect(report.blocks.some(({ kind }) => kind === 'pageBreak')).toBe(false);
  });
});

describe('the discussion in the other reports', () => {
  it('follows the order of the group, and lists what was put off', () => {
    const report = tell(session().dossier, 'internal');
    const blocks = under(report, 'Ce que la discussion a apporté');
    expect(
      blocks.flatMap((block) => (block.kind === 'heading' ? [plain(block.text)] : [])),
    ).toEqual([
      '1. Lecture de l’environnement · ce qui existe',
      '2. Besoins sociaux et personnes accompagnées · ce qui existe',
      '3. Raison d’être, valeurs, identité · ce qui existe',
      '4. Se connaître et se reconnaître · ce qui existe · Le Relais',
      'Ce qui est reporté',
    ]);
  });

  it('is for those inside', () => {
    for (const preset of ['partners', 'funder'] as const) {
      const text = allText(tell(session().dossier, preset));
      expect(text).not.toMatch(/Deux textes circulent|Reporté|retenu \d/);
    }
  });
});

const note = (rank: number, said: Partial<SharedNote> & Pick<SharedNote, 'text'>): SharedNote => ({
  id: id(100 + rank),
  roundId: '',
  organisationId: '',
  position: rank,
  kind: 'answer',
  questionId: null,
  partnerId: null,
  on: null,
  state: 'kept',
  ...said,
});

function withNotes(notes: readonly SharedNote[], people = 9): Dossier {
  const story = scenario({ way: 'each' });
  for (let person = 0; person < people; person++) story.person().answerAll('', (person % 4) + 1);
  story.agree('P1.etat', 2);
  const { format, formatVersion, exportedAt, ...dossier } = story.file();
  const place = { roundId: story.roundId, organisationId: story.idOf('Nous') };
  return { ...dossier, sharedNotes: notes.map((each) => ({ ...each, ...place })) };
}

describe('notes for the others', () => {
  const notes = [
    note(1, { text: 'Gardée, en second.', questionId: 'P1.etat' }),
    note(0, { text: 'Gardée, en premier.', questionId: 'P1.etat' }),
    note(2, { text: 'Pas encore relue.', questionId: 'P1.etat', state: 'toRead' }),
    note(3, { text: 'Sur une autre question.', questionId: 'P2.etat' }),
  ];

  it('stand under their question, in their own order, once somebody has kept them', () => {
    const report = tell(withNotes(notes), 'internal');
    const kept = under(report, 'Notes partagées');
    expect(
      kept.flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : [])),
    ).toEqual(['Gardée, en premier.', 'Gardée, en second.', 'Sur une autre question.']);
  });

  it('stand beside those that older files have on their sheets', () => {
    const dossier = withNotes(notes);
    const [answer] = dossier.answers.filter(({ questionId }) => questionId === 'P1.etat');
    Object.assign(answer ?? {}, { note: 'Restée sur la feuille.', noteShared: true });
    const text = allText(tell(dossier, 'internal'));
    expect(text).toContain('Gardée, en premier.');
    expect(text).toContain('Restée sur la feuille.');
  });

  it.each(PRESETS)('that nobody has read appear nowhere (%s)', (preset) => {
    const unread = (['answer', 'changedMind', 'notDared'] as const).map((kind, rank) =>
      note(rank, { kind, text: 'Pas encore relue.', questionId: 'P1.etat', state: 'toRead' }),
    );
    expect(allText(tell(withNotes(unread), preset))).not.toContain('Pas encore relue.');
  });

  it('of two people stay out, kept or not', () => {
    const text = allText(
      tell(withNotes([...notes, note(4, { text: 'Un retour.', kind: 'notDared' })], 2), 'internal'),
    );
    expect(text).toContain('Seuls figurent ici les niveaux que le groupe a retenus');
    expect(text).not.toMatch(/Gardée|Un retour/);
  });
});

describe('returns in silence', () => {
  const returns = [
    note(0, { kind: 'notDared', text: 'Je crains pour le samedi.', on: '2026-11-30' }),
    note(1, {
      kind: 'changedMind',
      text: 'Niveau 2, plutôt.',
      on: '2026-11-30',
      questionId: 'P1.etat',
    }),
    note(2, { kind: 'changedMind', text: 'Plus tard encore.', on: '2026-12-02' }),
    note(3, { kind: 'notDared', text: 'Pas relu.', on: '2026-11-30', state: 'toRead' }),
  ];

  it.each(['internal', 'session'] as const)(
    'are a supplement of their day, each under its kind (%s)',
    (preset) => {
      const report = tell(withNotes(returns), preset);
      expect(titles(report, 2).filter((title) => title.startsWith('Retours'))).toEqual([
        'Retours du 30 novembre 2026',
        'Retours du 2 décembre 2026',
      ]);
      const first = under(report, 'Retours du 30 novembre 2026');
      expect(
        first.flatMap((block) => (block.kind === 'heading' ? [plain(block.text)] : [])),
      ).toEqual(['J’ai changé d’avis sur…', 'Je n’ai pas osé dire…']);
      expect(itemsUnder(report, 'Retours du 30 novembre 2026')).toEqual([
        'Raison d’être, valeurs, identité · ce qui existe. Niveau 2, plutôt.',
        'Je crains pour le samedi.',
      ]);
      expect(allText(report)).not.toContain('Pas relu.');
    },
  );

  it.each(['partners', 'funder', 'summary', 'memory'] as const)(
    'are not for others (%s)',
    (preset) => {
      expect(allText(tell(withNotes(returns), preset))).not.toContain('Je crains');
    },
  );

  it('about what the report leaves out are left out too', () => {
    const about = note(0, { kind: 'notDared', text: 'Sur eux.', questionId: 'C1.etat' });
    const dossier = withNotes([about]);
    const [party] = dossier.rounds[0]?.parties ?? [];
    const partner = { id: id(9), name: 'Le Relais', position: 1 };
    dossier.organisations.push(partner);
    party?.partnerIds.push(partner.id);
    dossier.sharedNotes = dossier.sharedNotes.map((each) => ({ ...each, partnerId: partner.id }));
    const without = chooseReport('internal', { removed: ['complementarity'] });
    expect(allText(tell(dossier, 'internal'))).toContain('Sur eux.');
    expect(allText(reportOf(dossier, { choice: without }))).not.toContain('Sur eux.');
  });
});
