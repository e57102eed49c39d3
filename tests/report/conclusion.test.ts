/** The report tells what was concluded, as it was written; each preset shows what it may, and no more. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Dossier, Profile } from '#src/core/dossier.ts';
import { emptyUnknown } from '#src/core/emptyConclusion.ts';
import { buildReport } from '#src/core/report/buildReport.ts';
import { type Block, flatBlocks, type Report } from '#src/core/report/report.ts';
import { chooseReport, PRESETS, type Preset, SECTIONS } from '#src/core/report/reportChoice.ts';
import { textsOf } from '#src/core/report/textsOf.ts';
import { overwriteGetLocale } from '#src/i18n/paraglide/runtime.js';
import { type Scenario, scenario } from '#tests/support/scenario.ts';
import { reportOf, toldOf } from './reportOf.ts';

afterAll(() => overwriteGetLocale(() => 'fr'));

const id = (rank: number) => `77777777-0000-4000-8000-${String(rank).padStart(12, '0')}`;

/** Nine people who do not agree, a partner, and everything concluded. */
const story = (profile: Profile = {}) => {
  const told = scenario({
    mode: 'full',
    partners: ['Le Relais'],
    way: 'each',
    profile,
    forms: ['mise-a-disposition'],
  });
  for (let person = 0; person < 9; person++) {
    told.person().answerAll('P', (person % 4) + 1);
    for (const start of ['S', 'V']) told.answerAll(start, 3);
    told.answerAll('C', (person % 3) + 1, 'Le Relais');
  }
  return told
    .agree('P1.etat', 2)
    .conclude({
      whyWeStarted: 'Deux accueils de jour à huit cents mètres.',
      orientation: {
        choice: 'pursueIf',
        reasons: 'Les familles nous le demandent.',
        conditions: 'Garder deux conseils.',
        minority: 'Deux personnes préfèrent attendre.',
      },
      known: [{ id: id(1), text: 'Nos statuts le permettent.' }],
      unknowns: [
        { ...emptyUnknown(id(2), 'Le loyer'), who: 'la trésorerie', by: '2027-01-31' },
        emptyUnknown(id(3), 'Les horaires'),
      ],
      nonNegotiables: [{ id: id(4), text: 'L’accueil sans condition.' }],
      refusals: [{ id: id(5), text: 'Une fusion cette année.' }],
      mandates: [
        {
          id: id(6),
          who: 'la présidence',
          withWhom: 'Le Relais',
          about: 'les locaux',
          until: '2026-11-30',
          notToPromise: 'une date',
          reportsOn: '2027-02-01',
          givenOn: null,
        },
      ],
      announcements: [
        { id: id(7), audience: 'staff', who: 'la direction', what: 'La démarche', on: null },
      ],
      promises: [
        { id: id(8), text: 'Un courrier', toWhom: 'Le Relais', by: '2026-12-15', state: 'open' },
        { id: id(9), text: 'Une visite', toWhom: 'Le Relais', by: null, state: 'kept' },
      ],
      sentences: [
        { id: id(10), themeId: 'P1', state: 'accepted', text: 'Voici notre projet.' },
        { id: id(11), themeId: 'P2', state: 'declined', text: 'Phrase laissée.' },
      ],
      importances: [
        { themeId: 'V1', importance: 3 },
        { themeId: 'P1', importance: 1 },
      ],
      status: { state: 'presented', reviewedBy: '', presentedOn: '2026-12-12' },
    })
    .act('Écrire le mandat', { owner: 'le bureau', deadline: '2026-11-30' })
    .act('Relire les statuts', { state: 'done', deadline: '2026-11-30' })
    .meet({ date: '2026-11-12', durationMinutes: 150, present: 9, collected: ['hands', 'paper'] });
};

const dossierOf = (told: Scenario): Dossier => {
  const { format, formatVersion, exportedAt, ...dossier } = told.file();
  return dossier;
};

const tell = (preset: Preset, told: Scenario = story()): Report =>
  reportOf(dossierOf(told), { choice: chooseReport(preset) });

const allText = (report: Report) => textsOf(report).join('\n');

function under(report: Report, title: string): Block[] {
  const blocks = flatBlocks(report.blocks);
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const level = blocks[start]?.kind === 'heading' ? blocks[start].level : 0;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return start === -1 ? [] : rest.slice(0, end === -1 ? undefined : end);
}

const rowsUnder = (report: Report, title: string) =>
  under(report, title).flatMap((block) => (block.kind === 'table' ? block.rows : []));
const itemsUnder = (report: Report, title: string) =>
  under(report, title).flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(({ lead, text }) => [lead, text].filter(Boolean).join(' '))
      : [],
  );

describe('the conclusion in the complete report', () => {
  it('is told as it was written, and says that the board decides', () => {
    const report = tell('internal');
    expect(allText(report)).toContain('le conseil d’administration décide');
    expect(under(report, 'Orientation proposée au conseil')).toMatchObject([
      { kind: 'paragraph', text: 'Poursuivre sous conditions.' },
      { kind: 'list' },
    ]);
    expect(itemsUnder(report, 'Orientation proposée au conseil')).toEqual([
      'Les raisons\u00a0: Les familles nous le demandent.',
      'À quelles conditions\u00a0: Garder deux conseils.',
      'Ce que tout le monde ne partage pas\u00a0: Deux personnes préfèrent attendre.',
    ]);
    expect(rowsUnder(report, 'Ce que nous ne savons pas encore')).toEqual([
      ['Le loyer', 'la trésorerie', '31 janvier 2027'],
      ['Les horaires', 'à préciser', 'à préciser'],
    ]);
    expect(itemsUnder(report, 'La présidence')).toContain('À ne pas promettre\u00a0: une date');
    expect(itemsUnder(report, 'Ce que nous pourrons dire')).toEqual(['Voici notre projet.']);
    expect(itemsUnder(report, 'Ce qui compte le plus pour nous')).toEqual([
      'Beaucoup. Œuvre commune',
    ]);
  });

  it('says in words that a date has passed, only of what is still to do', () => {
    expect(rowsUnder(tell('internal'), 'Premières actions')).toEqual([
      ['Écrire le mandat', 'le bureau', '30 novembre 2026', 'à faire, date passée'],
      ['Relire les statuts', 'à préciser', '30 novembre 2026', 'faite'],
    ]);
  });

  it('tells the session, and what is therefore not confidential', () => {
    const facts = itemsUnder(tell('internal'), 'La séance');
    expect(facts).toContain('Quand et où\u00a0: 12 novembre 2026, 2\u00a0h\u00a030');
    expect(facts).toContain('Participation\u00a0: 9 personnes présentes');
    expect(facts.join()).toContain('elles ne sont pas confidentielles');
  });

  it('says where the document stands, on the cover and on each page', () => {
    const { cover, running } = tell('internal');
    expect(cover.facts.at(-1)?.value).toBe('présenté au conseil le 12 décembre 2026');
    expect(running.nature).toContain('présenté au conseil le 12 décembre 2026');
  });

  it('is left out where nothing was noted', () => {
    const silent = scenario().person().answer('P1.etat', 3);
    expect(under(tell('internal', silent), 'Ce que le groupe propose')).toEqual([]);
  });
});

describe('the fixed line about the staff body', () => {
  const line = 'Vérifier le calendrier du CSE avant toute délibération.';
  it.each([
    ['1-10', true],
    ['50+', true],
    ['0', false],
    [undefined, false],
  ] as const)('with %s employees and a form that moves staff: %s', (employees, said) => {
    const profile = employees === undefined ? {} : { employees };
    expect(allText(tell('internal', story(profile))).includes(line)).toBe(said);
  });

  it('is not said of forms that move nobody', () => {
    const dossier = dossierOf(story({ employees: '50+' }));
    dossier.dossier.forms = ['convention'];
    const report = reportOf(dossier, { choice: chooseReport('internal') });
    expect(allText(report)).not.toContain(line);
  });
});

describe('for those outside', () => {
  const dots = /sur \d+ à deux niveaux voisins|réponses (proches|écartées)|une réponse à part/;

  it.each(['partners', 'funder'] as const)('%s: no dots, no notes, no minority, no C', (preset) => {
    const report = tell(preset);
    const said = allText(report);
    expect(said).not.toMatch(dots);
    expect(said).not.toContain('Deux personnes préfèrent attendre');
    expect(said).not.toContain('une date');
    expect(said).not.toContain('Complémentarité');
    for (const block of flatBlocks(report.blocks))
      if (block.kind === 'figure' && block.chart === 'profile')
        for (const cell of block.themes.flatMap(({ cells }) => cells))
          expect(cell).toMatchObject({ counts: null, before: null, spread: null, agreed: null });
  });

  it('the one for funders tells no value of a question', () => {
    const report = tell('funder');
    expect(allText(report)).not.toContain('Ce qui existe');
    expect(allText(tell('partners'))).toContain('Ce qui existe');
  });

  it('complementarity comes in for partners when it is shared, and keeps its shape when it does not', () => {
    const shared = chooseReport('partners', { added: ['complementarity'] });
    expect(allText(reportOf(dossierOf(story()), { choice: shared }))).toContain('Complémentarité');
    const vision = tell('partners').blocks.find(
      (block) => block.kind === 'heading' && block.text === 'Vision partagée',
    );
    expect(vision).toMatchObject({ dimensionPosition: 3 });
  });

  it('what a preset never shows cannot be switched on', () => {
    for (const preset of PRESETS) {
      const report = reportOf(dossierOf(story()), {
        choice: chooseReport(preset, { added: SECTIONS }),
      });
      if (preset === 'partners' || preset === 'funder') expect(allText(report)).not.toMatch(dots);
      if (preset === 'memory') expect(allText(report)).not.toContain('Annexe');
    }
  });
});

describe('the page for a new trustee', () => {
  it('says why, what was refused, who has a mandate until when, and what is still to be kept', () => {
    const report = tell('memory');
    expect(report.cover.layout).toBe('head');
    expect(report.cover.nature).toBe('Mémoire de la démarche');
    const said = allText(report);
    expect(said).toContain('Deux accueils de jour');
    expect(said).toContain('Une fusion cette année');
    expect(itemsUnder(report, 'Mandats')).toEqual([
      'La présidence. Proposé au conseil, qui n’a pas encore décidé · jusqu’au 30 novembre 2026 · terminé · Avec\u00a0: Le Relais · Sur\u00a0: les locaux · À ne pas promettre\u00a0: une date · Retour devant le conseil\u00a0: 1er février 2027',
    ]);
    expect(itemsUnder(report, 'Promesses encore à tenir')).toEqual([
      'Le Relais. Un courrier (pour le 15 décembre 2026)',
    ]);
    expect(said).not.toContain('Une visite');
  });

  it('is a page even where nothing was noted', () => {
    const silent = scenario().person().answer('P1.etat', 3);
    expect(allText(tell('memory', silent))).toContain('Aucun mandat n’a été noté.');
  });
});

describe('the summary', () => {
  it('shortens long texts and says how much is left', () => {
    const told = story().conclude({
      nonNegotiables: Array.from({ length: 6 }, (_, index) => ({
        id: id(100 + index),
        text: 'x'.repeat(5_000),
      })),
    });
    const items = itemsUnder(tell('summary', told), 'Ce qui n’est pas négociable');
    expect(items[0]?.length).toBeLessThanOrEqual(500);
    expect(items[0]).toMatch(/…$/);
    expect(items.at(-1)).toMatch(/^(x+…|Et \d de plus dans le rapport complet\.)$/);
  });

  it('cuts nothing that the page has room for', () => {
    const said = allText(tell('summary'));
    expect(said).not.toContain('…');
    expect(said).toContain('À ne pas promettre');
    expect(said).toContain('Deux personnes préfèrent attendre.');
  });
});

describe('what was found by fresh eyes', () => {
  it('nothing is said of all dimensions where one is left out', () => {
    for (const preset of ['partners', 'funder'] as const) {
      const said = allText(tell(preset));
      expect(said).not.toContain('Chaque question posée a reçu assez de réponses');
      expect(said).not.toContain('Par où commencer');
    }
    const shared = chooseReport('partners', { added: ['complementarity'] });
    expect(allText(reportOf(dossierOf(story()), { choice: shared }))).toContain('Par où commencer');
  });

  it('a mandate is proposed until the board gives it', () => {
    expect(allText(tell('partners'))).toContain('proposé au conseil, qui n’a pas encore décidé');
    const [mandate] = story().file().conclusions[0]?.mandates ?? [];
    if (!mandate) throw new Error('The story has a mandate');
    const given = story().conclude({ mandates: [{ ...mandate, givenOn: '2026-12-12' }] });
    expect(allText(tell('partners', given))).toContain('donné par le conseil le 12 décembre 2026');
    expect(allText(tell('memory'))).toContain('Proposé au conseil');
  });

  it.each(['doNot', 'pursue'] as const)(
    'conditions of another choice are not told with %s',
    (choice) => {
      const orientation = {
        choice,
        reasons: '',
        conditions: 'Garder deux conseils.',
        minority: '',
      };
      expect(allText(tell('internal', story().conclude({ orientation })))).not.toContain(
        'Garder deux conseils',
      );
    },
  );

  it('the session is told while answers are hidden', () => {
    const hidden = dossierOf(story());
    for (const party of hidden.rounds.flatMap(({ parties }) => parties)) party.state = 'gathering';
    const said = allText(reportOf(hidden));
    expect(said).toContain('9 personnes présentes');
    expect(said).not.toContain('niveau');
  });

  it('says for whom it is, on its cover and in the file of each page', () => {
    const { cover, running } = tell('internal');
    expect(cover.facts.find(({ name }) => name === 'Destinataires')?.value).toContain(
      'à usage interne',
    );
    expect(running.nature).toContain('à usage interne');
    expect(tell('funder').running.nature).not.toContain('interne');
  });

  it('the lanes of a chart are named under it', () => {
    const figure = tell('internal').blocks.find(
      (block) => block.kind === 'figure' && block.chart === 'profile',
    );
    expect(figure).toMatchObject({
      caption: expect.stringContaining('De haut en bas\u00a0: ce qui existe, qui le porte.'),
    });
  });
});

describe('the draft resolution', () => {
  it('is an annex of its own, only when asked for, with blanks and the names that are known', () => {
    expect(allText(tell('internal'))).not.toContain('projet de délibération');
    const choice = chooseReport('internal', { added: ['deliberation'] });
    const said = allText(reportOf(dossierOf(story()), { choice }));
    expect(said).toContain('Annexe\u00a0: projet de délibération');
    expect(said).toContain('de l’association Nous, réuni le ……');
  });
});

it('every preset, in both languages, with any sections, makes a report', () => {
  const dossier = dossierOf(story({ employees: '11-49' }));
  for (const language of ['fr', 'en'] as const) {
    const [described, input, words] = toldOf(dossier, { language });
    for (const preset of PRESETS)
      for (const section of SECTIONS)
        for (const change of [{ added: [section] }, { removed: [section] }]) {
          const choice = chooseReport(preset, change);
          const report = buildReport(described, { ...input, choice }, words);
          expect(textsOf(report).every((text) => text !== 'undefined')).toBe(true);
        }
  }
});
