/** A dossier and copies of it that went their own ways on other devices: what is brought together again. */
import fc from 'fast-check';
import type { Answer, Dossier, Sheet } from '#src/core/dossier.ts';
import { arbitraryDossier } from './arbitraryDossier.ts';

type Draw = fc.GeneratorValue;

export interface Related {
  readonly here: Dossier;
  readonly first: Dossier;
  readonly second: Dossier;
}

/** Ours holds every association; names are told apart, so that what has other ids can be found again by its name. */
export const relatedDossiers: fc.Arbitrary<Related> = fc
  .tuple(arbitraryDossier(), fc.gen())
  .map(([drawn, draw]) => {
    const base = withNames(drawn);
    let count = 0;
    const newId = () => `0000feed-0000-4000-8000-${(count++).toString(16).padStart(12, '0')}`;
    const hasOtherIds = oneIn(draw, 3);
    const copy = (): Dossier => {
      const edited = edit(base, draw, newId, !hasOtherIds);
      return hasOtherIds && oneIn(draw, 2) ? withOtherIds(edited, newId) : edited;
    };
    return { here: edit(base, draw, newId, !hasOtherIds), first: copy(), second: copy() };
  });

/** Two that have nothing in common. */
export const unrelatedDossiers: fc.Arbitrary<Related> = fc
  .tuple(arbitraryDossier(), arbitraryDossier(), arbitraryDossier())
  .map(([here, first, second]) => ({
    here: withNames(here, 'h'),
    first: withNames(first, 'f'),
    second: withNames(second, 's'),
  }));

const oneIn = (draw: Draw, n: number): boolean => draw(fc.nat, n - 1) === 0;

function withNames({ dossier, ...drawn }: Dossier, prefix = ''): Dossier {
  const { guestSheetId: _, ...record } = dossier;
  return {
    ...drawn,
    dossier: record,
    organisations: drawn.organisations.map((each, index) => ({
      ...each,
      name: `${prefix} organisation ${index}`,
    })),
    rounds: drawn.rounds.map((each, index) => ({ ...each, label: `${prefix} round ${index}` })),
    matrices: drawn.matrices.map((matrix) => ({
      ...matrix,
      rows: matrix.rows.map((row, index) => ({ ...row, label: `row ${index}` })),
    })),
  };
}

/** What may have happened to a copy: answered, corrected, cleared, shown, concluded, taken away. */
function edit(base: Dossier, draw: Draw, newId: () => string, renames: boolean): Dossier {
  const goneRounds = new Set(base.rounds.filter(() => oneIn(draw, 5)).map(({ id }) => id));
  const stays = ({ roundId }: { roundId: string }) => !goneRounds.has(roundId);
  const some = <Part extends { roundId: string }>(parts: readonly Part[]): Part[] =>
    parts.filter(stays).filter(() => !oneIn(draw, 3));
  const text = <Part extends object>(part: Part, field: keyof Part): Part =>
    oneIn(draw, 3) ? { ...part, [field]: draw(fc.constantFrom, '', 'a', 'b') } : part;
  const kept = some(base.sheets);
  const added = kept.filter(() => oneIn(draw, 3)).flatMap((sheet) => another(sheet, kept, newId));
  const summarised = new Set(
    kept.filter(() => oneIn(draw, 12)).map((sheet) => `${sheet.roundId} ${sheet.organisationId}`),
  );
  const sheets: Sheet[] = [...kept, ...added].filter(
    (sheet) => !summarised.has(`${sheet.roundId} ${sheet.organisationId}`),
  );
  for (const place of summarised) {
    const [roundId = '', organisationId = ''] = place.split(' ');
    sheets.push({
      id: newId(),
      roundId,
      organisationId,
      kind: 'summary',
      number: 1,
      status: 'closed',
    });
  }
  const sheetIds = new Set(sheets.map(({ id }) => id));
  const answers = base.answers
    .filter(({ sheetId }) => sheetIds.has(sheetId))
    .filter(() => !oneIn(draw, 6))
    .map((answer) => corrected(answer, draw));
  const copied = added
    .filter(({ id }) => sheetIds.has(id))
    .flatMap((sheet) =>
      base.answers
        .filter(({ sheetId }) => kept.find(({ id }) => id === sheetId)?.kind === sheet.kind)
        .filter((answer) => answer.partnerId !== sheet.organisationId)
        .slice(0, 3)
        .filter(
          (answer, index, all) =>
            all.findIndex(
              (each) =>
                each.questionId === answer.questionId && each.partnerId === answer.partnerId,
            ) === index,
        )
        .map((answer) => ({ ...answer, sheetId: sheet.id })),
    );
  return {
    ...base,
    organisations: base.organisations.map((each) => ({
      ...(renames && oneIn(draw, 3) ? { ...each, name: `${each.name} b` } : each),
      ...(oneIn(draw, 4) && {
        profile: { cpom: draw(fc.constantFrom<['yes', 'no']>, 'yes', 'no') },
      }),
    })),
    rounds: base.rounds
      .filter(({ id }) => !goneRounds.has(id))
      .map((round) => ({
        ...(renames && oneIn(draw, 3) ? { ...round, label: `${round.label} b` } : round),
        parties: round.parties
          .filter(
            ({ organisationId }) =>
              // One that has nothing there may not take part there at all.
              [
                base.sheets,
                base.conclusions,
                base.actions,
                base.sessions,
                base.discussions,
                base.sharedNotes,
              ].some((parts) =>
                parts.some(
                  (part) => part.roundId === round.id && part.organisationId === organisationId,
                ),
              ) || !oneIn(draw, 2),
          )
          .map((party) => ({
            ...party,
            state: oneIn(draw, 4) ? ('shown' as const) : party.state,
            way: oneIn(draw, 6) ? ('together' as const) : party.way,
            partnerIds: oneIn(draw, 6) ? [] : party.partnerIds,
          })),
      })),
    sheets,
    answers: [...answers, ...copied],
    conclusions: some(base.conclusions).map((each) => ({
      ...text(each, 'whyWeStarted'),
      known: each.known.filter(() => !oneIn(draw, 3)).map((item) => text(item, 'text')),
      orientation: text(each.orientation, 'reasons'),
    })),
    actions: some(base.actions).map((each) => text(each, 'means')),
    sessions: some(base.sessions).map((each) => text(each, 'remarks')),
    discussions: some(base.discussions).map((each) => ({
      ...each,
      order: oneIn(draw, 3) ? [] : each.order,
    })),
    sharedNotes: some(base.sharedNotes).map((each) => text(each, 'text')),
    matrices: some(base.matrices).map((matrix) => ({
      ...matrix,
      rows: matrix.rows
        .filter(() => !oneIn(draw, 3))
        .map((row) => ({
          ...text(row, 'note'),
          ...(oneIn(draw, 4) && { id: newId() }),
          stances: row.stances.filter(() => !oneIn(draw, 3)),
        })),
      relations: matrix.relations.map((each) =>
        oneIn(draw, 4) ? { ...each, level: draw(fc.nat, 5) } : each,
      ),
    })),
  };
}

/** A sheet of the same kind beside it, under a number that is new in this copy only. */
function another(sheet: Sheet, sheets: readonly Sheet[], newId: () => string): Sheet[] {
  if (sheet.kind === 'agreed' || sheet.kind === 'summary') return [];
  const last = Math.max(
    ...sheets.filter(({ kind }) => kind === sheet.kind).map(({ number }) => number),
  );
  return [{ ...sheet, id: newId(), number: 1 + last + sheets.indexOf(sheet) }];
}

function corrected(answer: Answer, draw: Draw): Answer {
  switch (draw(fc.nat, 5)) {
    case 0:
      return { ...answer, value: null, revision: answer.revision + draw(fc.nat, 1) };
    case 1:
      return { ...answer, note: draw(fc.constantFrom, 'x', 'y'), revision: answer.revision + 1 };
    default:
      return answer;
  }
}

/** The same dossier as if it had been set up apart: associations, bilans and what was agreed under other ids. */
function withOtherIds(dossier: Dossier, newId: () => string): Dossier {
  const ids = [
    ...dossier.organisations,
    ...dossier.rounds,
    ...dossier.sheets.filter(({ kind }) => kind === 'agreed' || kind === 'summary'),
  ].map(({ id }) => id);
  let text = JSON.stringify(dossier);
  for (const id of ids) text = text.replaceAll(id, newId());
  // What was just written, with other ids.
  return JSON.parse(text) as Dossier;
}
