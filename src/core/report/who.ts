import { answersAreCounted, type ShownContext } from './reportContext.ts';

/** Who answered, in which way and to which questions. */
export function howAnswered(context: ShownContext): string {
  const { result, input, words } = context;
  const { who } = words.document;
  const { round } = input.chosen;
  return [
    ...whoAnswered(context),
    ...(result.people === null ? [] : gathered(context)),
    who.modes[round.mode],
  ].join(' ');
}

/** In which ways, where it is known; and what is therefore not confidential. */
function gathered({ input, words }: ShownContext): string[] {
  const { who, session } = words.document;
  const { party } = input.chosen;
  const ways = party.displays?.at(-1)?.collected ?? [];
  if (party.way !== 'each' || ways.every((way) => way === 'apart')) return [who.ways[party.way]];
  return [
    who.gathered(words.list(ways.map((way) => session.collections[way]))),
    ...(ways.includes('hands') ? [session.notConfidential] : []),
  ];
}

/** Who answered, and what limits what can be read from it. */
export function whoAnswered(context: ShownContext): readonly string[] {
  const { described, result, words } = context;
  const { who } = words.document;
  if (result.people !== null && !answersAreCounted(context)) return [who.agreedOnly];
  return described.who;
}
