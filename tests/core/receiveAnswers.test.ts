/** Answers from other devices: what they are when they arrive, and what taking them changes. */
import { describe, expect, it } from 'vitest';
import { chooseRound } from '#src/core/chooseRound.ts';
import type { Answer, Dossier } from '#src/core/dossier.ts';
import type { Gathered } from '#src/core/gathered.ts';
import { guestDossier, inviteTo } from '#src/core/inviteTo.ts';
import { newDossier } from '#src/core/newDossier.ts';
import { arrivalOf, takeAnswers } from '#src/core/receiveAnswers.ts';
import { answersToSend, type SentAnswers } from '#src/core/sentAnswers.ts';
import { showAnswers } from '#src/core/showAnswers.ts';

let count = 0;
const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
const NOW = '2026-11-23T18:00:00.000Z';

const facilitator = (): Dossier =>
  newDossier(
    {
      organisationName: 'L’Étoile',
      title: '',
      partnerName: 'Le Foyer',
      way: 'each',
      mode: 'express',
      questionnaire: { id: 'cooperation', version: '1.0.0' },
      roundLabel: 'Bilan de départ',
    },
    { now: NOW, today: '2026-11-23', newId },
  );

function guestOf(dossier: Dossier): Dossier {
  const chosen = chooseRound(dossier);
  if (chosen === null) throw new Error('No round');
  return guestDossier(inviteTo(dossier, chosen), newId(), NOW);
}

/** The guest answers, or answers anew: each answer is one write. */
function answered(guest: Dossier, given: Partial<Answer> & Pick<Answer, 'questionId'>): Dossier {
  const sheetId = guest.dossier.guestSheetId ?? '';
  const former = guest.answers.find(({ questionId }) => questionId === given.questionId);
  const answer = {
    sheetId,
    partnerId: null,
    value: null,
    note: '',
    noteShared: false,
    ...former,
    ...given,
    revision: (former?.revision ?? 0) + 1,
  };
  return { ...guest, answers: [...guest.answers.filter((each) => each !== former), answer] };
}

const level = (questionId: string, at: number) => ({
  questionId,
  value: { kind: 'level' as const, level: at },
});

function sentBy(guest: Dossier): SentAnswers {
  const sent = answersToSend(guest);
  if (sent === null) throw new Error('Nobody’s guest');
  return sent;
}

function gatheredIn({ rounds, sheets, answers }: Dossier): Gathered {
  const [round] = rounds;
  if (round === undefined) throw new Error('No round');
  return { round, sheets, answers, sharedNotes: [], sessions: [] };
}

const showing = (keepsCountsOnly: boolean) => ({
  at: NOW,
  present: null,
  countsUnfinished: true,
  keepsCountsOnly,
  levelCount: 4,
  newId,
  shuffle: <Item>(items: readonly Item[]) => items,
});

describe('what a guest sends', () => {
  it('names the dossier, the round and the association of the invitation', () => {
    const dossier = facilitator();
    expect(sentBy(answered(guestOf(dossier), level('P1.etat', 3)))).toMatchObject({
      dossierId: dossier.dossier.id,
      roundId: dossier.rounds[0]?.id,
      organisationId: dossier.dossier.ownOrganisationId,
      partnerIds: dossier.rounds[0]?.parties[0]?.partnerIds,
      revision: 1,
    });
  });

  it('holds what was written for the others, and nothing that was noted for oneself', () => {
    let guest = answered(guestOf(facilitator()), { questionId: 'P1.etat', note: 'Pour moi seule' });
    guest = answered(guest, { questionId: 'P2.etat', note: ' Pour tous ', noteShared: true });
    expect(sentBy(guest).answers).toEqual([
      { questionId: 'P2.etat', partnerId: null, value: null, note: 'Pour tous' },
    ]);
  });

  it('is nothing in a dossier of one’s own', () => {
    expect(answersToSend(facilitator())).toBeNull();
  });
});

describe('answers that arrive', () => {
  it('take the sheet that nobody has begun, finished and marked as sent', () => {
    const dossier = facilitator();
    const sent = sentBy(answered(guestOf(dossier), level('P1.etat', 3)));
    const here = gatheredIn(dossier);
    expect(arrivalOf(here, sent, false)).toEqual({ kind: 'new' });
    const taken = takeAnswers(here, sent);
    expect(taken.sheets).toEqual([
      {
        id: sent.sheetId,
        roundId: sent.roundId,
        organisationId: sent.organisationId,
        kind: 'individual',
        number: 1,
        status: 'closed',
        collected: 'sent',
      },
    ]);
    expect(taken.answers).toMatchObject([{ ...level('P1.etat', 3), note: '', revision: 1 }]);
  });

  it('of a second person are number 2', () => {
    const dossier = facilitator();
    const first = sentBy(answered(guestOf(dossier), level('P1.etat', 3)));
    const second = sentBy(answered(guestOf(dossier), level('P1.etat', 1)));
    const both = takeAnswers(takeAnswers(gatheredIn(dossier), first), second);
    expect(both.sheets.map(({ id, number }) => [id, number])).toEqual([
      [first.sheetId, 1],
      [second.sheetId, 2],
    ]);
  });

  it('twice are there once, and change nothing', () => {
    const dossier = facilitator();
    const sent = sentBy(answered(guestOf(dossier), level('P1.etat', 3)));
    const once = takeAnswers(gatheredIn(dossier), sent);
    expect(arrivalOf(once, sent, false)).toEqual({ kind: 'same', number: 1 });
    expect(takeAnswers(once, sent)).toEqual(once);
  });

  it('that were changed since replace the former after asking; the former then are the earlier ones', () => {
    const dossier = facilitator();
    const before = answered(answered(guestOf(dossier), level('P1.etat', 3)), level('P2.etat', 2));
    const after = answered(before, level('P1.etat', 1));
    const here = takeAnswers(gatheredIn(dossier), sentBy(before));
    expect(arrivalOf(here, sentBy(after), false)).toEqual({ kind: 'later', number: 1, changed: 1 });
    const replaced = takeAnswers(here, sentBy(after));
    expect(replaced.sheets).toHaveLength(1);
    expect(replaced.answers.find(({ questionId }) => questionId === 'P1.etat')).toMatchObject(
      level('P1.etat', 1),
    );
    expect(arrivalOf(replaced, sentBy(before), false)).toEqual({
      kind: 'earlier',
      number: 1,
      changed: 1,
    });
  });

  it('are refused once the answers are shown', () => {
    const dossier = facilitator();
    const own = String(dossier.dossier.ownOrganisationId);
    const first = sentBy(answered(guestOf(dossier), level('P1.etat', 3)));
    const late = sentBy(answered(guestOf(dossier), level('P1.etat', 1)));
    const shown = showAnswers(takeAnswers(gatheredIn(dossier), first), own, showing(false));
    expect(arrivalOf(shown, late, false)).toEqual({ kind: 'shown' });
    expect(arrivalOf(shown, first, false)).toEqual({ kind: 'same', number: 1 });
  });

  it('of which only counts are kept are known again, even when the answers are hidden once more', () => {
    const dossier = facilitator();
    const own = String(dossier.dossier.ownOrganisationId);
    const sent = sentBy(answered(guestOf(dossier), level('P1.etat', 3)));
    const shown = showAnswers(takeAnswers(gatheredIn(dossier), sent), own, showing(true));
    expect(shown.sheets.map(({ kind }) => kind)).toEqual(['tally']);
    expect(arrivalOf(shown, sent, false)).toEqual({ kind: 'counted' });
    const [party] = shown.round.parties;
    if (party === undefined) throw new Error('No party');
    const again = {
      ...shown,
      round: { ...shown.round, parties: [{ ...party, state: 'gathering' as const }] },
    };
    expect(arrivalOf(again, sent, false)).toEqual({ kind: 'counted' });
  });

  it.each(['single', 'together'] as const)('do not go to an association that answers %s', (way) => {
    const dossier = facilitator();
    const sent = sentBy(answered(guestOf(dossier), level('P1.etat', 3)));
    const [round] = dossier.rounds;
    const [party] = round?.parties ?? [];
    if (round === undefined || party === undefined) throw new Error('No party');
    const here = gatheredIn({
      ...dossier,
      rounds: [{ ...round, parties: [{ ...party, way }] }],
    });
    expect(arrivalOf(here, sent, false)).toEqual({ kind: 'notApart' });
  });

  it('do not go beside values that an association shared alone', () => {
    const dossier = facilitator();
    const sent = sentBy(answered(guestOf(dossier), level('P1.etat', 3)));
    expect(arrivalOf(gatheredIn(dossier), sent, true)).toEqual({ kind: 'notApart' });
  });

  it('to another version of the questionnaire are refused', () => {
    const dossier = facilitator();
    const sent = sentBy(answered(guestOf(dossier), level('P1.etat', 3)));
    const other = { ...sent, questionnaire: { id: 'cooperation', version: '2.0.0' } };
    expect(arrivalOf(gatheredIn(dossier), other, false)).toEqual({ kind: 'otherQuestionnaire' });
  });
});
