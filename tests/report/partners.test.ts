/** Several associations in words: what they share and no more, nobody set against anybody. */
import { afterAll, describe, expect, it } from 'vitest';
import { chooseRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { buildDataTable } from '#src/core/report/dataTable.ts';
import type { DescribedPartners } from '#src/core/report/describedPartners.ts';
import { describePartners } from '#src/core/report/describePartners.ts';
import { flatBlocks, type Report, type TableBlock } from '#src/core/report/report.ts';
import { chooseReport, PRESETS, SECTIONS } from '#src/core/report/reportChoice.ts';
import { textsOf } from '#src/core/report/textsOf.ts';
import { withoutNames } from '#src/core/report/withoutNames.ts';
import { roundResultOf } from '#src/core/resultOf.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { overwriteGetLocale } from '#src/i18n/paraglide/runtime.js';
import { type Scenario, scenario } from '#tests/support/scenario.ts';
import { shares, sharing } from '#tests/support/sharing.ts';
import { reportOf, toldOf } from './reportOf.ts';

afterAll(() => overwriteGetLocale(() => 'fr'));

const NAMES = ['Nous', 'Foyer du Parc', 'Relais'] as const;

/**
 * Express; of each of three associations, one sheet filled together: everything at 2, 3 and 4 but what a test says, and
 * of each partner the same.
 */
function three(say: (story: Scenario, name: (typeof NAMES)[number]) => void = () => {}): Scenario {
  const story = scenario({ partners: NAMES.slice(1), title: 'Un projet' });
  for (const [index, name] of NAMES.entries()) {
    const partners = NAMES.filter((each) => each !== name);
    story.organisation(name, { partners }).person();
    for (const start of ['P', 'S', 'V']) story.answerAll(start, index + 2);
    for (const partner of partners) story.answerAll('C', index + 2, partner);
    say(story, name);
  }
  return story;
}

const everybody = (own: Parameters<typeof shares>[0] = 'notes', complementarity = true) =>
  Object.fromEntries(NAMES.map((name) => [name, shares(own, complementarity)]));

function describedFor(
  dossier: Dossier,
  viewer: string = 'Nous',
  more: Partial<Parameters<typeof describePartners>[0]> = {},
): DescribedPartners {
  const viewerId = dossier.organisations.find(({ name }) => name === viewer)?.id;
  const [, input, words] = toldOf(dossier, viewerId ? { organisationId: viewerId } : {});
  const result = roundResultOf(dossier, input.chosen.round.id, input.questionnaire);
  if (result === null) throw new Error('No round');
  return describePartners({ ...input, result, readers: 'viewer', ...more }, words);
}

const themeOf = (described: DescribedPartners, id: string) =>
  described.dimensions.flatMap(({ themes }) => themes).find((theme) => theme.id === id);
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const allText = (report: Report) => plain(textsOf(report).join('\n'));
const tables = (report: Report) =>
  flatBlocks(report.blocks).filter((block): block is TableBlock => block.kind === 'table');

describe('the profiles together', () => {
  it('have the comparison value of each, the gap and its flag', () => {
    const story = three((told, name) => {
      if (name !== 'Nous') return;
      told.person().answer('P1.etat', 3); // mean of 2 and 3
    });
    const described = describedFor(sharing(story, everybody()));
    expect(described.state).toBe('several');
    const theme = themeOf(described, 'P1');
    expect(theme?.values.map(({ shown }) => shown)).toEqual(['2,5', '3', '4']);
    expect(theme).toMatchObject({ gap: '1,5', isFlagged: true, agreement: 'flagged' });
    expect(plain(theme?.range ?? '')).toBe('de 2,5 à 4');
  });

  it('have the gaps of score, where everybody shares everything', () => {
    const story = three();
    const described = describedFor(sharing(story, everybody()));
    const told = described.dimensions
      .flatMap(({ themes }) => themes)
      .flatMap(({ id, distance, isFlagged }) =>
        distance === null ? [] : [{ themeId: id, gap: distance, flagged: isFlagged }],
      );
    expect(told).toHaveLength(21);
    expect(told).toEqual(story.roundResult().gaps);
  });

  it('measure gaps between those who can be seen only', () => {
    const dossier = sharing(three(), { Nous: shares('values'), 'Foyer du Parc': shares('values') });
    expect(themeOf(describedFor(dossier), 'P1')).toMatchObject({ distance: 1, gap: '1' });
  });

  it('say apart who has no partner named, and compare nothing of it', () => {
    const story = scenario().answerAll('P', 2).answerAll('V', 2);
    story
      .organisation('Relais', { partners: ['Nous'] })
      .answerAll('P', 3)
      .answerAll('V', 4);
    const dossier = sharing(story, { Nous: shares('values'), Relais: shares('values') });
    const described = describedFor(dossier);
    expect(themeOf(described, 'V1')).toMatchObject({ distance: null, gap: null, isFlagged: false });
    expect(themeOf(described, 'V1')?.values.map(({ prospective }) => prospective)).toEqual([
      true,
      false,
    ]);
    const apart = described.limits.filter(({ text }) => text.includes('sans partenaire nommé'));
    expect(apart).toMatchObject([{ associationName: 'Nous' }]);
    expect(apart[0]?.text).toContain('Vision partagée');
  });

  it('say of which themes only a part was answered', () => {
    const story = scenario({ mode: 'full', partners: ['Relais'] }).answerAll('', 2, undefined);
    story.organisation('Relais', { partners: ['Nous'] }).answer('P1.etat', 3);
    const dossier = sharing(story, { Nous: shares('values'), Relais: shares('values') });
    const texts = describedFor(dossier).limits.map(({ text }) => plain(text));
    expect(texts[0]).toBe('1 question sur 2 : Raison d’être, valeurs.');
  });

  it('say who has no value to which theme, and where all of it is missing, to which dimension', () => {
    const story = three((told, name) => {
      if (name === 'Nous') told.answer('P2.etat', 'NSP');
      if (name === 'Relais') told.answerAll('S', 'NSP');
    });
    const { limits } = describedFor(sharing(story, everybody('values', false)));
    expect(limits.map(({ associationName, text }) => [associationName, plain(text)])).toEqual([
      ['Nous', 'pas de valeur pour Besoins sociaux.'],
      ['Relais', 'pas de valeur pour Stratégie.'],
    ]);
  });

  it('have themes to which a value is missing apart from those of less than a level', () => {
    const story = three((told, name) => {
      for (const id of ['P1', 'P2', 'P3']) told.answer(`${id}.etat`, 3);
      if (name === 'Nous') told.answer('P2.etat', 'NSP');
    });
    const text = allText(reportOf(sharing(story, everybody('values', false))));
    expect(text).toContain('moins d’un niveau : Raison d’être, valeurs et Sens de la coopération.');
    expect(text).toContain('il manque la valeur d’une association au moins : Besoins sociaux.');
  });
});

describe('the shared vision', () => {
  it.each([
    [[3, 3, 3], 'close', '3'],
    [[2, 3, 3], 'flagged', 'de 2 à 3'],
    [[2, 3, 4], 'flagged', 'de 2 à 4'],
  ] as const)('of levels %j is %s, then at %s', (levels, agreement, range) => {
    const story = three((told, name) => {
      told.answer('V1.etat', levels[NAMES.indexOf(name)] ?? null);
    });
    const theme = themeOf(describedFor(sharing(story, everybody())), 'V1');
    expect(theme?.agreement).toBe(agreement);
    expect(plain(theme?.range ?? '')).toBe(range);
    expect(theme?.sentence === null).toBe(agreement !== 'flagged');
  });

  it('tells differences of less than a level from agreement by half a level', () => {
    const values = { status: 'valued', value: 2 } as const;
    const story = scenario({ partners: ['Relais'] })
      .answer('V1.etat', 2)
      .answer('V2.etat', 2);
    story.organisation('Relais', { partners: ['Nous'] });
    story.share('V1.etat', { ...values, comparison: 2.5 });
    story.share('V2.etat', { ...values, comparison: 2.75 });
    const described = describedFor(sharing(story, { Nous: shares('values') }));
    expect(themeOf(described, 'V1')?.agreement).toBe('close');
    expect(themeOf(described, 'V2')?.agreement).toBe('differs');
  });

  it('calls for taking it up together, naming nobody', () => {
    const described = describedFor(sharing(three(), everybody()));
    expect(plain(themeOf(described, 'V1')?.sentence ?? '')).toBe(
      'Les associations ne décrivent pas la même œuvre commune : à reprendre ensemble.',
    );
    for (const { sentence } of described.dimensions.flatMap(({ themes }) => themes))
      for (const name of NAMES) expect(sentence).not.toContain(name);
  });
});

describe('what each says of the others', () => {
  const story = () =>
    three((told, name) => {
      if (name === 'Nous') told.answer('C1.etat', 4, 'Relais').answer('C2.etat', 'NSP', 'Relais');
    });

  it('is a matrix: who speaks, of whom; the mean of the themes once two thirds have a value', () => {
    const { complementarity } = describedFor(sharing(story(), everybody()));
    const said = complementarity?.views.map(({ speaker, partnerName, shown, themes }) => [
      ...[speaker.name, partnerName, shown],
      ...themes.map((theme) => theme.shown),
    ]);
    // C1 4, C2 nothing, C3 to C5 2: a mean of 2.5.
    expect(said?.slice(0, 3)).toEqual([
      ['Nous', 'Foyer du Parc', '2', '2', '2', '2', '2', '2'],
      ['Nous', 'Relais', '2,5', '4', '–', '2', '2', '2'],
      ['Foyer du Parc', 'Nous', '3', '3', '3', '3', '3', '3'],
    ]);
  });

  it('is told as seen differently from a level on, and not by whom more', () => {
    const { complementarity } = describedFor(sharing(story(), everybody()));
    const found = complementarity?.asymmetries.map(({ pair, sentence }) => [pair, plain(sentence)]);
    expect(found?.map(([pair]) => pair)).toEqual([
      'Nous et Foyer du Parc',
      'Nous et Relais',
      'Foyer du Parc et Relais',
    ]);
    expect(found?.[1]?.[1]).toMatch(/^vous voyez cette complémentarité différemment \(/);
    expect(found?.[1]?.[1]).not.toMatch(/\d|plus|moins|Nous|Relais/);
  });

  it('is not there unless both share it', () => {
    const dossier = sharing(three(), {
      ...{
        Nous: shares('notes'),
        'Foyer du Parc': shares('notes', true),
        Relais: shares('notes', true),
      },
    });
    expect(describedFor(dossier).complementarity).toBeNull();
    expect(describedFor(dossier, 'Relais').complementarity?.speakers).toHaveLength(2);
  });
});

describe('complementarity where one keeps its view to itself', () => {
  const LINE = 'On compte ici seulement les avis des associations qui partagent';
  const shared = { ...everybody('values'), Relais: shares('values') };
  const saidIn = (dossier: Dossier) => {
    const report = reportOf(dossier, { choice: chooseReport('internal') });
    return allText(report).split(LINE).length - 1;
  };

  it('is said, in the report and on the page, to count those who share it', () => {
    const dossier = sharing(three(), shared);
    expect(saidIn(dossier)).toBe(1);
    const partial = describedFor(dossier).dimensions.filter(({ isPartial }) => isPartial);
    expect(partial.map(({ id }) => id)).toEqual(['C']);
  });

  it('is said where others speak of one that has not answered, and nowhere else', () => {
    expect(saidIn(sharing(three(), everybody('values')))).toBe(0);
    expect(saidIn(sharing(three(), { ...shared, 'Foyer du Parc': shares('values') }))).toBe(0);
    const told = (partners: readonly string[]) => {
      const story = scenario({ partners }).answerAll('P', 2);
      for (const partner of partners) story.answerAll('C', 2, partner);
      story
        .organisation('Foyer du Parc', { partners: ['Nous'] })
        .answerAll('P', 2)
        .answerAll('C', 3, 'Nous');
      story.organisation('Relais');
      return sharing(story, shared);
    };
    expect(saidIn(told(['Foyer du Parc']))).toBe(0);
    expect(saidIn(told(['Foyer du Parc', 'Relais']))).toBe(1);
  });
});

describe('how answers are spread, and notes', () => {
  const story = () =>
    three((told, name) => {
      if (name !== 'Relais') return;
      for (const level of [1, 1, 4, 4]) told.person().answerAll('P', level);
      told.tellOthers('Une note du Relais', { questionId: 'P1.etat' });
    });

  it('are told of those who share them, with those who do', () => {
    const described = describedFor(sharing(story(), everybody()));
    const spread = described.spreads.find(({ associationName }) => associationName === 'Relais');
    expect(plain(spread?.text ?? '')).toMatch(/de 1 à 4/);
    expect(described.notes).toMatchObject([
      { associationName: 'Relais', texts: ['Une note du Relais'] },
    ]);
  });

  it('leave no trace where one of both shares values only', () => {
    const mine = { ...everybody(), Nous: shares('values', true) };
    const text = JSON.stringify(describedFor(sharing(story(), mine)));
    expect(text).not.toContain('Une note du Relais');
    expect(text).not.toMatch(/de 1 à 4/);
  });
});

describe('where there is nothing to compare', () => {
  it.each([
    ['nobody', {}],
    ['viewer', { Relais: shares('values') }],
    ['others', { Nous: shares('values') }],
    ['several', { Nous: shares('values'), Relais: shares('values') }],
  ] as const)('the reason is said: %s', (state, said) => {
    const described = describedFor(sharing(three(), said));
    expect(described.state).toBe(state);
    expect(described.dimensions.length > 0).toBe(state === 'several');
  });

  it('is one association alone', () => {
    expect(describedFor(sharing(scenario().answerAll('P', 2), {})).state).toBe('alone');
  });
});

describe('in the report', () => {
  const shownIn = (preset: (typeof PRESETS)[number]) =>
    allText(
      reportOf(sharing(three(), everybody()), {
        choice: chooseReport(preset, { added: SECTIONS }),
      }),
    ).includes('Entre associations');

  it('is for the association itself and for partners, never for others', () => {
    expect(PRESETS.filter(shownIn)).toEqual(['internal', 'partners']);
  });

  it('is for partners what every one of them shares', () => {
    const dossier = sharing(
      three((told) => {
        for (const level of [1, 1, 4, 4]) told.person().answerAll('P', level);
      }),
      { ...everybody('spread'), Relais: shares('values', true) },
    );
    const titles = (preset: 'internal' | 'partners') =>
      flatBlocks(reportOf(dossier, { choice: chooseReport(preset) }).blocks).flatMap((block) =>
        block.kind === 'heading' ? [block.text] : [],
      );
    expect(titles('internal')).toContain('Comment les réponses se répartissent');
    expect(titles('partners')).not.toContain('Comment les réponses se répartissent');
    expect(titles('partners')).not.toContain('Ce que chacune dit des autres');
  });

  it('holds no spread nor note where its readers never get those of the association itself', () => {
    const story = three();
    story.organisation('Relais').tellOthers('Une note du Relais', { questionId: 'P1.etat' });
    const dossier = sharing(story, everybody());
    const told = (removed: (typeof SECTIONS)[number][], preset: 'internal' | 'partners') =>
      allText(reportOf(dossier, { choice: chooseReport(preset, { removed }) }));
    expect(told([], 'internal')).toContain('Une note du Relais');
    expect(told(['notes'], 'internal')).not.toContain('Une note du Relais');
    expect(told([], 'partners')).toContain('Entre associations');
    expect(told([], 'partners')).not.toContain('Une note du Relais');
  });

  it('has nothing of one that shares nothing', () => {
    const others = { 'Foyer du Parc': shares('notes'), Nous: shares('notes') };
    const dossier = sharing(three(), others);
    const section = flatBlocks(reportOf(dossier).blocks);
    const from = section.findIndex(
      (block) => block.kind === 'heading' && block.id === 'entre-associations',
    );
    const until = section.findIndex(
      (block, index) => index > from && block.kind === 'heading' && block.level === 2,
    );
    expect(from).toBeGreaterThan(0);
    expect(JSON.stringify(section.slice(from, until))).not.toContain('Relais');
  });

  it('has tables whose every row is as long as its columns, with heads that differ', () => {
    const longName = 'Association départementale de solidarité et d’accueil des familles';
    const dossier = sharing(three(), everybody());
    for (const organisation of dossier.organisations)
      organisation.name = `${longName} ${organisation.position}`;
    for (const { columns, rows } of tables(reportOf(dossier))) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
      expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
    }
  });

  it('is in the table for spreadsheets: each theme of each association, each view of a partner', () => {
    const told = toldOf(sharing(three(), everybody()));
    const rows = buildDataTable(...told)?.rows ?? [];
    expect(rows.filter(([kind]) => kind === 'comparaison')).toHaveLength(21 * 3);
    expect(rows.filter(([kind]) => kind === 'avis sur un partenaire')).toHaveLength(6 * 5);
    const columns = buildDataTable(...told)?.columns ?? [];
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const of = (name: string, theme: string) =>
      rows.filter((row) => row[0] === 'comparaison' && row[5] === name && row[2] === theme);
    const [relais] = of('Relais', 'Œuvre commune');
    expect(relais?.slice(6, 8)).toEqual([4, '4']);
  });
});

describe('without the names of associations', () => {
  const lettered = (dossier: Dossier) =>
    withoutNames(dossier, (letter) => m.partners_lettered({ letter }));

  it('calls each by a letter, in order of position, and has no logo', () => {
    const dossier = sharing(three(), everybody());
    const [first] = dossier.organisations;
    if (first) first.logo = { width: 1, height: 1, base64: 'iVBORw0KGgoA' };
    dossier.organisations.reverse();
    const told = lettered(dossier);
    expect(told.organisations.map(({ name }) => name)).toEqual([
      ...['Association C', 'Association B', 'Association A'],
    ]);
    expect(JSON.stringify(told)).not.toContain('iVBORw0KGgoA');
    expect(chooseRound(told)?.organisation.name).toBe('Association A');
  });

  it.each(['fr', 'en'] as const)('leaves no name in any block, head or table (%s)', (language) => {
    const dossier = sharing(three(), everybody());
    for (const organisation of dossier.organisations)
      organisation.name = `Secret ${organisation.name}`;
    for (const preset of PRESETS) {
      const choice = chooseReport(preset, { added: SECTIONS });
      const told = toldOf(lettered(dossier), { choice, language });
      const report = reportOf(lettered(dossier), { choice, language });
      expect(JSON.stringify(report)).not.toContain('Secret');
      expect(JSON.stringify(report)).toContain('Association A');
      expect(JSON.stringify(buildDataTable(...told))).not.toContain('Secret');
    }
  });

  it('goes on after Z', () => {
    const dossier = sharing(three(), {});
    const [one] = dossier.organisations;
    if (one === undefined) throw new Error('No association');
    dossier.organisations = Array.from({ length: 28 }, (_, position) => ({
      ...one,
      id: `${position}`,
      position,
    }));
    expect(
      withoutNames(dossier, (letter) => letter)
        .organisations.slice(-3)
        .map(({ name }) => name),
    ).toEqual(['Z', 'AA', 'AB']);
  });
});
