import { conclusionOf, sessionsOf } from '../recorded.ts';
import type { Cover, RunningTexts } from './report.ts';
import { isInside } from './reportChoice.ts';
import { type ReportInput, shows } from './reportContext.ts';
import { shortened } from './shortened.ts';
import type { Words } from './words.ts';

export function buildCover(input: ReportInput, words: Words): Cover {
  const { dossier, chosen, today, choice } = input;
  const { round, party, organisation, partners } = chosen;
  const { document } = words;
  const { cover } = document;
  const isPage = shows(input, 'cover');
  const facts: Cover['facts'] = [
    { name: cover.readers, value: cover.readersOf[choice.preset] },
    { name: cover.round, value: cover.roundStarted(round.label, words.date(round.startedOn)) },
    { name: cover.edited, value: words.date(today) },
    { name: cover.status, value: statusOf(input, words) },
  ];
  return {
    layout: isPage ? 'page' : 'head',
    logo: organisation.logo ?? null,
    nature: datedNatureOf(input, words),
    title: titleOf({ dossier }, words),
    organisation: organisation.name,
    facts: isPage
      ? [
          {
            name: cover.partners,
            value:
              partners.length > 0
                ? words.list(partners.map(({ name }) => name))
                : document.noPartner,
          },
          ...facts.slice(0, 2),
          { name: cover.way, value: cover.ways[party.way] },
          { name: cover.mode, value: cover.modes[round.mode] },
          ...facts.slice(2),
        ]
      : facts,
    purpose: isPage ? (tellsDifferences(input) ? cover.purpose : cover.purposeOutside) : [],
    contentsTitle: cover.contents,
  };
}

export const titleOf = ({ dossier }: Pick<ReportInput, 'dossier'>, { document }: Words) =>
  dossier.dossier.title.trim() || document.defaultTitle;

export function buildRunningTexts(input: ReportInput, words: Words): RunningTexts {
  const { chosen, texts } = input;
  const { document } = words;
  const { round, organisation } = chosen;
  return {
    subject: [shortened(organisation.name, MOST_SIGNS), shortened(round.label, MOST_SIGNS)]
      .filter(Boolean)
      .join(' · '),
    nature: [
      natureOf(input, words),
      ...(isInside(input.choice) ? [document.internal] : []),
      shortened(statusOf(input, words), MOST_SIGNS),
    ].join(', '),
    questionnaire: document.questionnaire(texts.name, round.questionnaire.version),
    pageNumber: document.pageNumber,
  };
}

/** Only where several answered, and for those inside. */
const tellsDifferences = ({ choice, result }: ReportInput) =>
  isInside(choice) && !(result?.status === 'shown' && result.people === 1);

/** Of one session with its day; of several, each is told with its own. */
function datedNatureOf(input: ReportInput, words: Words): string {
  const [session, ...others] = sessionsOf(input);
  const date = others.length === 0 ? (session?.date ?? null) : null;
  if (input.choice.preset !== 'session' || date === null) return natureOf(input, words);
  return words.document.record.natureOf(words.date(date));
}

function natureOf(input: ReportInput, { document }: Words): string {
  const { memory, record, nature } = document;
  switch (input.choice.preset) {
    case 'memory':
      return memory.nature;
    case 'session':
      return record.nature;
    default:
      return nature;
  }
}

/** « brouillon », « relu par le bureau », « présenté au conseil le 12 décembre 2026 » */
function statusOf(input: ReportInput, words: Words): string {
  const { status, draft } = words.document;
  const { state, reviewedBy, presentedOn } = conclusionOf(input).status;
  switch (state) {
    case 'draft':
      return draft;
    case 'reviewed':
      return status.reviewed(reviewedBy.trim() || null);
    case 'presented':
      return status.presented(presentedOn && words.date(presentedOn));
  }
}

/** A running header has one line. */
const MOST_SIGNS = 48;
