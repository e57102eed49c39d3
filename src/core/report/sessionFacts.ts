/** When and where the group met, how many, and what is therefore not confidential. */
import { emptySession } from '../emptySession.ts';
import { choosePanel, groupBySheet, isOfGovernance } from '../panel.ts';
import { sessionsOf } from '../recorded.ts';
import type { Collection, Session } from '../session.ts';
import { heading, list } from './blocks.ts';
import type { Block, ListItem } from './report.ts';
import type { ReportInput } from './reportContext.ts';
import type { Words } from './words.ts';
import { labelled } from './writtenBlocks.ts';

export function buildSessions(input: ReportInput, words: Words): Block[] {
  const { session: said } = words.document;
  const sessions = withWayOfSheets(sessionsOf(input), input)
    .map((session) => factsOf(session, words))
    .filter((facts) => facts.length > 0);
  return sessions.flatMap((facts, index) => [
    heading(3, sessions.length === 1 ? said.title : said.numbered(words.number(index + 1))),
    list(facts),
  ]);
}

/** Of one session the sheets say it, too, where all were filled in one way: what others saw must not go unsaid. */
function withWayOfSheets(sessions: readonly Session[], input: ReportInput): Session[] {
  const [only, ...others] = sessions;
  const way = wayOfSheets(input);
  if (others.length > 0 || way === null) return [...sessions];
  const { round, organisation } = input.chosen;
  const place = { roundId: round.id, organisationId: organisation.id };
  const session = only ?? emptySession(place, '', 0);
  return [{ ...session, collected: [...new Set([...session.collected, way])] }];
}

/** Of those counted, whether sheets or what remains of them: counts of several ways say none. */
function wayOfSheets({ dossier, chosen }: ReportInput): Collection | null {
  const answersBySheetId = groupBySheet(dossier.answers);
  const governs = chosen.sheets.filter(isOfGovernance);
  const others = chosen.sheets.filter((sheet) => !isOfGovernance(sheet));
  const counted = [governs, others].flatMap((group) => choosePanel(group, answersBySheetId).sheets);
  const ways = new Set(
    counted.map((sheet) => ('collected' in sheet ? sheet.collected : undefined)),
  );
  const [way] = ways;
  return ways.size === 1 ? (way ?? null) : null;
}

/** Only what was noted. */
function factsOf(session: Session, words: Words): ListItem[] {
  const { session: said } = words.document;
  const { present, excused, invited, collected, durationMinutes } = session;
  const people = [
    ...(present === null ? [] : [said.present(present)]),
    ...(excused === null ? [] : [said.excused(excused)]),
    ...(invited === null ? [] : [said.invited(invited)]),
  ];
  const when = [
    ...(session.date === null ? [] : [words.date(session.date)]),
    ...(session.place.trim() === '' ? [] : [session.place.trim()]),
    ...(durationMinutes === null
      ? []
      : [said.length(Math.floor(durationMinutes / 60), durationMinutes % 60)]),
  ];
  const fact = (name: string, value: string) => labelled(name, value, words);
  return [
    ...fact(said.when, when.join(', ')),
    ...fact(said.facilitator, session.facilitator),
    ...fact(said.keyedBy, session.keyedBy),
    ...fact(said.people, people.join(', ')),
    ...fact(
      said.collected,
      [words.list(collected.map((way) => said.collections[way])), confidentiality(session, words)]
        .filter(Boolean)
        .join('. '),
    ),
    ...fact(said.remarks, session.remarks),
  ];
}

/** Each on a device, of their own or handed round: nobody saw anybody else's answers. */
const isOneByOne = (ways: Session['collected']) =>
  ways.length > 0 && ways.every((way) => way === 'apart' || way === 'sent');

/** `null` where it was not noted how answers were collected, or only one person answered. */
function confidentiality({ collected }: Session, { document }: Words): string | null {
  const { session: said } = document;
  const was = (way: Session['collected'][number]) => collected.includes(way);
  const sentences = [
    ...(was('hands') || was('together') ? [said.notConfidential] : []),
    ...(was('paper') ? [said.paper] : []),
    ...(isOneByOne(collected) ? [said.confidential] : []),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}
