/** What is said in a session, in both languages: the same parts, typographically set, and never « qui ? ». */
import { describe, expect, it } from 'vitest';
import { setEnglish, setFrench } from '#src/authoring/typography.ts';
import { PRINTOUTS } from '#src/core/printouts.ts';
import type { PlannedWay, StageKind } from '#src/core/sessionPlan.ts';
import { guideEn } from '#src/guide/guideEn.ts';
import { guideFr } from '#src/guide/guideFr.ts';
import { SAYINGS, type SessionGuide } from '#src/guide/SessionGuide.ts';

const STAGES: readonly StageKind[] = [
  ...(['welcome', 'answers', 'keying', 'break', 'overview'] as const),
  ...(['points', 'reserve', 'next', 'reading'] as const),
];
const WAYS: readonly (readonly PlannedWay[])[] = [
  ['paper'],
  ['hands'],
  ['paper', 'hands', 'apart'],
];

/** Everything that the guide can say, for each kind of session, by where it stands. */
function everyText(guide: SessionGuide): [place: string, text: string][] {
  const texts: [string, string][] = [];
  const collect = (place: string, value: unknown): void => {
    if (typeof value === 'string') texts.push([place, value]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) collect(`${place}.${key}`, each);
  };
  for (const ways of WAYS)
    for (const answering of ['inRoom', 'before'] as const) {
      for (const stage of STAGES)
        for (const points of [1, 6])
          collect(`stages.${stage}`, guide.stages[stage]({ ways, answering, points }));
      for (const partners of [null, 'Le Relais'])
        collect(
          'letter',
          guide.letter({
            organisation: 'L’Étoile',
            partners,
            day: '…',
            begin: '…',
            end: '…',
            place: '…',
            questions: 23,
            minutes: 25,
            ways,
            answering,
          }),
        );
    }
  for (const count of [1, 12]) {
    collect('paper.pages', guide.paper.pages(count));
    collect('paper.answers', guide.paper.answers(count));
    collect('paper.copies', guide.paper.copies({ copies: count, pages: 2 * count, sheets: count }));
  }
  for (const keyedBy of ['', '…'])
    collect('booklet', guide.booklet({ questions: 23, minutes: 25, levels: 4, keyedBy }));
  collect('returning', guide.returning({ day: '…' }));
  collect('script', [
    guide.script.total('…'),
    guide.script.until('…', '…', '…'),
    guide.script.tooShort('…', '…'),
  ]);
  collect('guide', guide);
  return texts;
}

describe.each([
  ['French', guideFr, setFrench],
  ['English', guideEn, setEnglish],
] as const)('the guide in %s', (_language, guide, set) => {
  it('is set as its language is', () => {
    for (const [place, text] of everyText(guide)) expect(text, place).toBe(set(text));
  });

  it('leaves nothing empty', () => {
    const texts = everyText(guide);
    expect(texts.length).toBeGreaterThan(150);
    for (const [place, text] of texts) {
      expect(text.trim(), place).not.toBe('');
      expect(text, place).not.toMatch(/\b(undefined|null|NaN)\b/);
    }
  });

  it('never has anybody ask who answered what, and speaks of no votes or marks', () => {
    for (const id of SAYINGS)
      for (const words of guide.sayings[id].words) {
        expect(words).not.toMatch(/\bqui (a|avez|êtes)\b.*\?|\bwho (said|answered)\b.*\?/i);
      }
    for (const [place, text] of everyText(guide))
      expect(text, place).not.toMatch(/\b(vote|voter|bulletin|score|ballot|grade)\b/i);
  });

  it('names every document', () => {
    for (const printout of PRINTOUTS) expect(guide.paper.printouts[printout].title).not.toBe('');
  });
});

describe('both languages', () => {
  it('say as much in each place', () => {
    const shapeOf = (guide: SessionGuide) => everyText(guide).map(([place]) => place);
    expect(shapeOf(guideEn)).toEqual(shapeOf(guideFr));
  });

  it('say that hands are not confidential, wherever they are named as a way', () => {
    for (const guide of [guideFr, guideEn]) {
      const session = { ways: ['hands'], answering: 'inRoom', points: 6 } as const;
      expect(guide.stages.answers(session).text).toMatch(/pas confidentiel|not confidential/);
    }
  });
});
