/**
 * What arrives by link, code or envelope file, changed anyhow: letters, bytes, content with its digest made anew, parts of
 * several codes. What the gate lets through is looked at and taken as the pages do. DIAPASON_MUTATIONS says how many
 * (`npm run test:hostile`: 10,000), DIAPASON_HOSTILE_SEED repeats an earlier run.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import type { Invitation } from '#src/core/invitation.ts';
import { guestDossier, inviteTo } from '#src/core/inviteTo.ts';
import { canTake, lookAtAnswers, takeIfStillMayBe } from '#src/core/lookAtAnswers.ts';
import { newDossier } from '#src/core/newDossier.ts';
import { answersToSend, type SentAnswers } from '#src/core/sentAnswers.ts';
import { findEnvelope } from '#src/exchange/envelope/address.ts';
import { fromBase64Url, toBase64Url } from '#src/exchange/envelope/base64url.ts';
import { openEnvelope, sealEnvelope } from '#src/exchange/envelope/envelope.ts';
import { envelopeFileText, envelopeInFile } from '#src/exchange/envelope/envelopeFile.ts';
import { answersContent, invitationContent, readLetter } from '#src/exchange/envelope/letter.ts';
import {
  addPart,
  type EnvelopePart,
  joinParts,
  readPart,
  splitEnvelope,
} from '#src/exchange/envelope/parts.ts';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import { restoreDossier } from '#src/exchange/restoreDossier.ts';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import { arbitrarySent } from '#tests/support/arbitraryLetters.ts';
import { cooperation, questionnairesByKey } from '#tests/support/questionnaires.ts';
import { damage, randomFrom, withDangerousKey } from './damage.ts';

const MUTATIONS = Number(process.env.DIAPASON_MUTATIONS ?? 1000);
const SEED = Number(process.env.DIAPASON_HOSTILE_SEED ?? 6);
const MOST_MS = 2000;
const NOW = '2026-11-23T18:00:00.000Z';
const ADDRESS = 'https://diapason.example.org/outil/#/recevoir/';
/** About the whole envelope: there is no place to name. */
const WITHOUT_PLACE = ['tooLarge', 'tooDeep', 'notJson', 'damaged', 'newerFormat', 'unknownLetter'];

let count = 0;
const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;

const facilitators: Dossier = freeze(
  newDossier(
    {
      organisationName: 'L’Étoile',
      title: 'Un accueil de jour commun',
      partnerName: 'Le Foyer',
      way: 'each',
      mode: 'full',
      questionnaire: { id: 'cooperation', version: '1.0.0' },
      roundLabel: 'Bilan de départ',
    },
    { now: NOW, today: '2026-11-23', newId },
  ),
);
const invitation = invitationTo(facilitators);
/** For this very dossier, so that what is let through is taken; but for the last, which is somebody else’s. */
const LETTERS: readonly SentAnswers[] = fc
  .sample(arbitrarySent(true), { numRuns: 12, seed: SEED })
  .map((sent, rank) => (rank < 11 ? addressed(sent) : sent));
const CONTENTS: readonly (readonly unknown[])[] = [
  invitationContent(invitation),
  ...LETTERS.map((sent) => answersContent(sent, cooperation)),
];

it(`${MUTATIONS} changed links, codes and envelope files (seed ${SEED}) are refused with a reason, or looked at and taken without harm, none in more than 2 s`, async () => {
  const random = randomFrom(SEED);
  const seen = { refused: 0, nothing: 0, waiting: 0, taken: 0, notTaken: 0, invited: 0 };
  for (let run = 0; run < MUTATIONS; run++) {
    const hurt = await hurtEnvelope(CONTENTS[run % CONTENTS.length] ?? [], random);
    const start = performance.now();
    const result = await arrive(hurt);
    expect(performance.now() - start, `run ${run}`).toBeLessThan(MOST_MS);
    if (result.kind === 'nothing' || result.kind === 'waiting') seen[result.kind] += 1;
    else if (result.kind === 'refused') {
      seen.refused += 1;
      const { cause, path } = result.refusal;
      expect(refusalSentence(result.refusal), `run ${run}`).not.toBe('');
      if (!WITHOUT_PLACE.includes(cause)) expect(path, `run ${run}: ${cause}`).not.toBe('');
    } else if (result.kind === 'invitation') {
      seen.invited += 1;
      expectWhole(guestDossier(result.invitation, newId(), NOW), `run ${run}`);
    } else seen[takeThem(result.sent, `run ${run}`)] += 1;
  }
  // All of them happen, or the damage would teach nothing.
  for (const [kind, times] of Object.entries(seen))
    expect(times, kind).toBeGreaterThan(MUTATIONS / 200);
  expect(seen.refused).toBeGreaterThan(MUTATIONS / 3);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('hurt');
}, 600_000);

/** As a page reads what it is given, in the order of `src/handover/readArrived.ts` and `useArrivals.ts`. */
async function arrive(texts: readonly string[]) {
  let parts: EnvelopePart[] = [];
  for (const text of texts) {
    const envelope = envelopeInFile(text) ?? findEnvelope(text);
    if (envelope === null) return { kind: 'nothing' } as const;
    const part = readPart(envelope);
    if (part === null) return open(envelope);
    parts = addPart(parts, part);
    const whole = joinParts(parts);
    if (whole !== null) return open(whole);
  }
  return { kind: 'waiting' } as const;
}

async function open(envelope: string) {
  const opened = await openEnvelope(envelope);
  return opened.kind === 'opened' ? readLetter(opened.content, questionnairesByKey) : opened;
}

/** @returns the texts that arrive, one after the other */
async function hurtEnvelope(content: readonly unknown[], random: () => number): Promise<string[]> {
  const pick = (length: number) => Math.floor(random() * length);
  const sealed = await sealEnvelope(content);
  switch (pick(6)) {
    case 0:
      return [woundedText(`${ADDRESS}${sealed}`, random)];
    case 1:
      return [woundedText(envelopeFileText(sealed), random)];
    case 2: {
      const bytes = fromBase64Url(sealed) ?? new Uint8Array();
      for (let wound = 0; wound <= pick(3); wound++) bytes[pick(bytes.length)] = pick(256);
      return [toBase64Url(bytes)];
    }
    case 3: {
      const parts = splitEnvelope(sealed.repeat(1 + pick(3)));
      const [last = ''] = parts.slice(-1);
      return [...parts.slice(0, -1), woundedText(last, random), ...parts].slice(pick(3));
    }
    default: {
      // The digest is made anew: the damage reaches what reads the content.
      const damaged = damage(JSON.stringify(content), random, 1);
      const text = random() < 0.1 ? withDangerousKey(damaged, random) : damaged;
      return [`Voici : ${ADDRESS}${await sealText(text)}.`];
    }
  }
}

/** `sealEnvelope` takes what can be parsed; what cannot goes in as a text. */
async function sealText(text: string): Promise<string> {
  try {
    return await sealEnvelope(JSON.parse(text));
  } catch {
    return sealEnvelope(text);
  }
}

function woundedText(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const letter = 'AZaz09-_.é#/ '.charAt(Math.floor(random() * 13));
  const wounded = [
    text.slice(0, at),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(at),
    text + text,
  ];
  return wounded[Math.floor(random() * wounded.length)] ?? text;
}

/** Looks at them and takes them, twice: the second time they are there already. */
function takeThem(sent: SentAnswers, run: string): 'taken' | 'notTaken' {
  const lookedAt = lookAtAnswers(facilitators, sent);
  if (lookedAt === null || !canTake(lookedAt.arrival)) return 'notTaken';
  const after = taking(facilitators, lookedAt);
  expectWhole(after, run);
  const again = lookAtAnswers(after, sent);
  expect(again?.arrival.kind, run).toBe('same');
  expect(after.dossier, run).toEqual(facilitators.dossier);
  expect(after.organisations, run).toEqual(facilitators.organisations);
  return 'taken';
}

function taking(
  dossier: Dossier,
  lookedAt: NonNullable<ReturnType<typeof lookAtAnswers>>,
): Dossier {
  const [round] = dossier.rounds;
  if (round === undefined) throw new Error('No round');
  const { sheets, answers } = dossier;
  const taken = takeIfStillMayBe(
    { round, sheets, answers, sharedNotes: [], sessions: [] },
    lookedAt,
  );
  return {
    ...dossier,
    rounds: [taken.round],
    sheets: [...taken.sheets],
    answers: [...taken.answers],
  };
}

/** Its file passes the gate again, as it is. */
function expectWhole(dossier: Dossier, run: string): void {
  const text = JSON.stringify(exportDossier(dossier, questionnairesByKey, NOW));
  const restored = restoreDossier(text, questionnairesByKey);
  expect(restored, run).toMatchObject({ kind: 'restored' });
}

function invitationTo(dossier: Dossier): Invitation {
  const chosen = chooseRound(dossier);
  if (chosen === null) throw new Error('No round');
  return inviteTo(dossier, chosen);
}

/** Somebody’s answers, as if they had been given on the invitation. */
function addressed(sent: SentAnswers): SentAnswers {
  const blank = answersToSend(guestDossier(invitation, sent.sheetId, NOW));
  if (blank === null) throw new Error('Nobody’s guest');
  const [partnerId] = blank.partnerIds;
  const about = (each: string | null) => (each === sent.partnerIds[0] ? (partnerId ?? null) : each);
  const answers = sent.answers
    .map((answer) => ({ ...answer, partnerId: about(answer.partnerId) }))
    .filter((answer) => answer.partnerId === null || answer.partnerId === partnerId);
  return { ...blank, revision: sent.revision, answers };
}

/** Nobody changes it unseen. */
function freeze<Part>(part: Part): Part {
  if (part === null || typeof part !== 'object') return part;
  for (const inner of Object.values(part)) freeze(inner);
  return Object.freeze(part);
}
