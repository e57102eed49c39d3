import { describe, expect, it } from 'vitest';
import { type DossierOrder, type Findable, findDossiers } from '#src/core/findDossiers.ts';

const dossier = (title: string, said: Partial<Findable> = {}): Findable => ({
  title,
  associations: [],
  changedAt: '2026-11-01T08:00:00.000Z',
  savedAt: null,
  eraseOn: null,
  ...said,
});

const found = (dossiers: readonly Findable[], query: string, order: DossierOrder = 'changed') =>
  findDossiers(dossiers, { query, order, locale: 'fr-FR' }).map(({ title }) => title);

describe('a dossier is found', () => {
  const coeur = dossier('Mutualiser nos achats', { associations: ['Cœur d’Été', 'Élan'] });
  it.each(['', ' ', 'ACHATS', 'été', 'ete', "coeur d'ete", 'elan achats', 'mutu'])(
    'by « %s »',
    (query) => expect(found([coeur], query)).toEqual(['Mutualiser nos achats']),
  );
  it.each(['achats élans', 'cuisine', '.*'])('not by « %s »', (query) =>
    expect(found([coeur], query)).toEqual([]),
  );
});

describe('dossiers stand', () => {
  it('last changed first', () => {
    const older = dossier('avant', { changedAt: '2026-10-31T08:00:00.000Z' });
    expect(found([older, dossier('après')], '')).toEqual(['après', 'avant']);
  });

  it('by name as the language orders them, by association where there is no title', () => {
    const named = ['zoé', 'Été 10', 'Eau', 'Été 9', ''].map((title) =>
      dossier(title, { associations: ['Foyer'] }),
    );
    expect(found(named, '', 'name')).toEqual(['Eau', 'Été 9', 'Été 10', '', 'zoé']);
  });

  it('never saved first, then saved longest ago', () => {
    const saved = ['2026-11-03', '', '2026-11-01'].map((day) =>
      dossier(day, { savedAt: day === '' ? null : `${day}T08:00:00.000Z` }),
    );
    expect(found(saved, '', 'saved')).toEqual(['', '2026-11-01', '2026-11-03']);
  });

  it('to be erased soonest first, never to be erased last', () => {
    const dated = [null, '2027-03-01', '2026-12-01'].map((eraseOn) =>
      dossier(eraseOn ?? 'jamais', { eraseOn }),
    );
    expect(found(dated, '', 'erase')).toEqual(['2026-12-01', '2027-03-01', 'jamais']);
  });
});
