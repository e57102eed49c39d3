/** The matrix of complementarity: what answers what, what is shared, what is missing; and how it changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMatrix } from '#src/core/emptyMatrix.ts';
import { MAX_LIST_LENGTH } from '#src/core/limits.ts';
import {
  MATRIX_KINDS,
  type Matrix,
  type MatrixKind,
  type MatrixRow,
  matrixSchema,
  STANCES,
  type Stance,
} from '#src/core/matrix.ts';
import {
  addRows,
  changeRow,
  emptyRow,
  moveRow,
  putRowBack,
  removeRow,
  setRelation,
  setStance,
} from '#src/core/matrixChanges.ts';
import { matrixAssociations, readMatrix } from '#src/core/matrixReading.ts';
import { scenario } from '#tests/support/scenario.ts';

/** One sign per association, A to F: b brings, s seeks, 2 both, 0 none, - not said. */
const STANCE_OF: Readonly<Record<string, Stance>> = {
  b: 'brings',
  s: 'seeks',
  '2': 'both',
  '0': 'none',
};
const rowOf = (said: string, kind: MatrixKind = 'activity', id = 'row'): MatrixRow => ({
  ...emptyRow(id, kind, `Ligne ${id}`),
  stances: [...said].flatMap((sign, place) => {
    const stance = STANCE_OF[sign];
    return stance === undefined ? [] : [{ organisationId: 'ABCDEF'[place] ?? '', stance }];
  }),
});
const readingOf = (said: string) => {
  const ids = [...'ABCDEF'.slice(0, said.length)];
  const [kind] = readMatrix({ rows: [rowOf(said)], relations: [] }, ids).kinds;
  const [row] = kind?.rows ?? [];
  if (row === undefined) throw new Error('No row was read');
  return {
    matches: row.matches.map(({ bringsId, seeksId }) => `${bringsId}${seeksId}`).join(' '),
    overlap: row.overlap.join(''),
    need: row.uncoveredNeed.join(''),
    unasked: row.unasked.join(''),
    nobody: row.isNobodyConcerned,
  };
};

describe('a row', () => {
  it.each<[said: string, found: Partial<ReturnType<typeof readingOf>>, why: string]>([
    ['bs', { matches: 'AB' }, 'one brings what the other seeks'],
    ['sb', { matches: 'BA' }, 'the order of the associations does not matter'],
    ['bb', { overlap: 'AB' }, 'two bring it'],
    ['ss', { need: 'AB' }, 'both seek it, nobody brings it'],
    ['2-', { need: 'A', unasked: 'B' }, 'what one brings does not cover its own need'],
    ['20', { need: 'A' }, 'nobody else brings it'],
    ['22', { matches: 'AB BA', overlap: 'AB' }, 'each brings what the other seeks'],
    ['2s', { matches: 'AB', need: 'A' }, 'it answers one need and has another'],
    ['2b', { matches: 'BA', overlap: 'AB' }, 'two bring it, and one of them seeks it too'],
    ['b0', {}, 'brought, and sought by nobody: nothing to say'],
    ['s-', { need: 'A', unasked: 'B' }, 'not covered so far: the other has not said'],
    ['b-', { unasked: 'B' }, 'one has not said'],
    ['--', { unasked: 'AB' }, 'nobody has said'],
    ['00', { nobody: true }, 'all have said that it is not for them'],
    ['0-', { unasked: 'B' }, 'one has not said: it may still concern it'],
    ['bss', { matches: 'AB AC' }, 'one brings what two seek'],
    ['bbs', { matches: 'AC BC', overlap: 'AB' }, 'two bring what one seeks'],
    ['b2s0-s', { matches: 'AB AC AF BC BF', overlap: 'AB', unasked: 'E' }, 'six associations'],
  ])('of %s is read: %o (%s)', (said, found) => {
    expect(readingOf(said)).toEqual({
      matches: '',
      overlap: '',
      need: '',
      unasked: '',
      nobody: false,
      ...found,
    });
  });

  it('counts only those whom the matrix is about', () => {
    const { kinds } = readMatrix({ rows: [rowOf('bs')], relations: [] }, ['A', 'C']);
    expect(kinds[0]?.rows[0]).toMatchObject({ matches: [], unasked: ['C'] });
  });
});

describe('the rows together', () => {
  const rows = [
    rowOf('b-', 'means', '1'),
    rowOf('bs', 'activity', '2'),
    rowOf('00', 'activity', '3'),
    rowOf('2s', 'means', '4'),
    rowOf('bb', 'means', '5'),
  ];
  const reading = readMatrix({ rows, relations: [] }, ['A', 'B']);

  it('are read kind by kind, each in its own order, without the kinds that have none', () => {
    expect(reading.kinds.map(({ kind, rows: of }) => [kind, of.map(({ row }) => row.id)])).toEqual([
      ['activity', ['2', '3']],
      ['means', ['1', '4', '5']],
    ]);
  });

  it('are counted per kind and in all', () => {
    expect(reading.kinds.map(({ counts }) => counts)).toEqual([
      { rows: 2, matches: 1, overlaps: 0, uncoveredNeeds: 0, unasked: 0, nobodyConcerned: 1 },
      { rows: 3, matches: 1, overlaps: 1, uncoveredNeeds: 1, unasked: 1, nobodyConcerned: 0 },
    ]);
    expect(reading.counts).toEqual({
      rows: 5,
      matches: 2,
      overlaps: 1,
      uncoveredNeeds: 1,
      unasked: 1,
      nobodyConcerned: 1,
    });
  });
});

describe('the relations', () => {
  const pair = (relations: readonly (readonly [string, string, number])[]) =>
    readMatrix(
      {
        rows: [],
        relations: relations.map(([fromId, toId, level]) => ({ fromId, toId, level })),
      },
      ['A', 'B'],
    ).pairs[0];

  it.each([
    [[], 'bothMissing', ['A', 'B']],
    [[['A', 'B', 0]], 'oneMissing', ['B']],
    [[['B', 'A', 5]], 'oneMissing', ['A']],
    [
      [
        ['A', 'B', 0],
        ['B', 'A', 0],
      ],
      'same',
      [],
    ],
    [
      [
        ['A', 'B', 3],
        ['B', 'A', 4],
      ],
      'near',
      [],
    ],
    [
      [
        ['A', 'B', 4],
        ['B', 'A', 2],
      ],
      'apart',
      [],
    ],
    [
      [
        ['A', 'B', 0],
        ['B', 'A', 5],
      ],
      'apart',
      [],
    ],
  ] as const)('%j read %s', (relations, status, missing) => {
    expect(pair(relations)).toMatchObject({ status, missing });
  });

  it('name each two associations once, in their order', () => {
    const { pairs } = readMatrix(emptyMatrix('round'), ['A', 'B', 'C']);
    expect(pairs.map(({ firstId, secondId }) => firstId + secondId)).toEqual(['AB', 'AC', 'BC']);
  });
});

describe('the associations of a matrix', () => {
  it('are the parties and the partners they name, in the order of the dossier', () => {
    const told = scenario({ partners: ['Foyer'] }).organisation('Relais', { partners: ['Escale'] });
    told.idOf('Jamais nommée');
    const { organisations, rounds } = told.file();
    const [round] = rounds;
    if (round === undefined) throw new Error('No round');
    expect(matrixAssociations(round, organisations).map(({ name }) => name)).toEqual([
      ...['Nous', 'Foyer', 'Relais', 'Escale'],
    ]);
  });
});

describe('whatever is said', () => {
  const ids = fc.integer({ min: 2, max: 6 }).map((count) => [...'ABCDEF'.slice(0, count)]);
  const said = ids.chain((associations) =>
    fc.record({
      associations: fc.constant(associations),
      rows: fc.array(
        fc
          .tuple(
            fc.constantFrom(...MATRIX_KINDS),
            fc.array(fc.option(fc.constantFrom(...STANCES)), {
              minLength: associations.length,
              maxLength: associations.length,
            }),
          )
          .map(([kind, stances]) => ({
            ...emptyRow(crypto.randomUUID(), kind, 'x'),
            stances: stances.flatMap((stance, place) =>
              stance === null ? [] : [{ organisationId: associations[place] ?? '', stance }],
            ),
          })),
        { maxLength: 8 },
      ),
      relations: fc.uniqueArray(
        fc
          .tuple(
            fc.constantFrom(...associations),
            fc.constantFrom(...associations),
            fc.integer({ min: 0, max: 5 }),
          )
          .filter(([fromId, toId]) => fromId !== toId)
          .map(([fromId, toId, level]) => ({ fromId, toId, level })),
        { selector: ({ fromId, toId }) => fromId + toId },
      ),
    }),
  );

  it('nobody answers its own need, and whoever seeks is either answered or uncovered', () => {
    fc.assert(
      fc.property(said, ({ associations, ...matrix }) => {
        for (const { rows } of readMatrix(matrix, associations).kinds)
          for (const { stances, matches, uncoveredNeed } of rows) {
            for (const { bringsId, seeksId } of matches) expect(bringsId).not.toBe(seeksId);
            const answered = new Set(matches.map(({ seeksId }) => seeksId));
            for (const { organisationId, stance } of stances) {
              const seeks = stance === 'seeks' || stance === 'both';
              expect(answered.has(organisationId) || uncoveredNeed.includes(organisationId)).toBe(
                seeks,
              );
              expect(answered.has(organisationId) && uncoveredNeed.includes(organisationId)).toBe(
                false,
              );
            }
          }
      }),
    );
  });

  it('the order of the associations changes no finding, and no reading of a relation', () => {
    fc.assert(
      fc.property(said, ({ associations, ...matrix }) => {
        const one = readMatrix(matrix, associations);
        const other = readMatrix(matrix, [...associations].reverse());
        expect(other.counts).toEqual(one.counts);
        const statuses = ({ pairs }: typeof one) =>
          pairs
            .map(({ firstId, secondId, status }) => [firstId, secondId].sort().join('') + status)
            .sort();
        expect(statuses(other)).toEqual(statuses(one));
      }),
    );
  });

  it('every row is read once, and the counts per kind add up', () => {
    fc.assert(
      fc.property(said, ({ associations, ...matrix }) => {
        const { kinds, counts } = readMatrix(matrix, associations);
        const read = kinds.flatMap(({ rows }) => rows.map(({ row }) => row.id));
        expect([...read].sort()).toEqual(matrix.rows.map(({ id }) => id).sort());
        for (const name of ['rows', 'matches', 'overlaps', 'uncoveredNeeds', 'unasked'] as const)
          expect(kinds.map((each) => each.counts[name]).reduce((a, b) => a + b, 0)).toBe(
            counts[name],
          );
      }),
    );
  });

  it('removing a row and putting it back leaves the matrix as it was', () => {
    fc.assert(
      fc.property(said, fc.nat(), ({ rows, relations }, draw) => {
        fc.pre(rows.length > 0);
        const matrix: Matrix = { roundId: crypto.randomUUID(), rows, relations };
        const place = draw % rows.length;
        const row = rows[place];
        if (row === undefined) throw new Error('No such row');
        const without = removeRow(matrix, row.id);
        expect(without.rows).toHaveLength(rows.length - 1);
        expect(putRowBack(without, row, place)).toEqual(matrix);
      }),
    );
  });

  it('a row moved down and up again is where it was, and no kind is mixed with another', () => {
    fc.assert(
      fc.property(said, fc.nat(), ({ rows, relations }, draw) => {
        fc.pre(rows.length > 0);
        const matrix: Matrix = { roundId: crypto.randomUUID(), rows, relations };
        const id = rows[draw % rows.length]?.id ?? '';
        const down = moveRow(matrix, id, 1);
        expect(down.rows.map(({ kind }) => kind)).toEqual(rows.map(({ kind }) => kind));
        const isLast = rows.filter(({ kind }) => kind === rows[draw % rows.length]?.kind).at(-1);
        expect(isLast?.id === id ? down : moveRow(down, id, -1)).toEqual(matrix);
      }),
    );
  });
});

describe('a change', () => {
  const id = (rank: number) => `00000011-0000-4000-8000-${String(rank).padStart(12, '0')}`;
  const matrix = addRows(emptyMatrix('0000000b-0000-4000-8000-000000000001'), [
    emptyRow(id(1), 'activity', ' Maraude '),
    emptyRow(id(2), 'means', 'Minibus'),
  ]);

  it('adds rows after the others, each once, however it is written', () => {
    const again = addRows(matrix, [
      emptyRow(id(3), 'activity', 'maraude'),
      emptyRow(id(4), 'skill', 'Maraude'),
      emptyRow(id(5), 'skill', 'MARAUDE  '),
    ]);
    expect(again.rows.map(({ kind, label }) => [kind, label])).toEqual([
      ['activity', 'Maraude'],
      ['means', 'Minibus'],
      ['skill', 'Maraude'],
    ]);
  });

  it('says a stance over the former one, takes it back, and leaves a row that is gone', () => {
    const set = setStance(setStance(matrix, id(1), 'A', 'brings'), id(1), 'A', 'both');
    expect(set.rows[0]?.stances).toEqual([{ organisationId: 'A', stance: 'both' }]);
    expect(setStance(set, id(1), 'A', null)).toEqual(matrix);
    expect(setStance(matrix, id(9), 'A', 'both')).toEqual(matrix);
  });

  it('says a relation over the former one, in one direction only, and takes it back', () => {
    const set = setRelation(setRelation(matrix, 'A', 'B', 1), 'A', 'B', 4);
    expect(set.relations).toEqual([{ fromId: 'A', toId: 'B', level: 4 }]);
    expect(setRelation(set, 'B', 'A', null)).toEqual(set);
    expect(setRelation(set, 'A', 'B', null)).toEqual(matrix);
  });

  it('renames a row and notes what the group keeps of it', () => {
    const changed = changeRow(changeRow(matrix, id(2), { label: 'Camion' }), id(2), {
      note: 'À deux.',
    });
    expect(changed.rows[1]).toMatchObject({ label: 'Camion', note: 'À deux.' });
  });

  it('never makes more rows, or longer labels, than a file may hold', () => {
    const rows = Array.from({ length: MAX_LIST_LENGTH + 5 }, (_, rank) =>
      emptyRow(id(rank + 1), 'activity', `${rank} ${'é'.repeat(300)}`),
    );
    const full = addRows(emptyMatrix('0000000b-0000-4000-8000-000000000001'), rows);
    expect(full.rows).toHaveLength(MAX_LIST_LENGTH);
    expect(matrixSchema.safeParse(full).success).toBe(true);
    expect(putRowBack(full, emptyRow(id(900), 'skill', 'Une de trop'), 0)).toBe(full);
  });
});
