import type { Cover, RunningTexts } from './report.ts';
import type { ReportInput } from './reportContext.ts';
import type { Words } from './words.ts';

export function buildCover({ dossier, chosen, today }: ReportInput, words: Words): Cover {
  const { round, party, organisation, partners } = chosen;
  const { document } = words;
  const { cover } = document;
  return {
    layout: 'page',
    logo: null,
    nature: document.nature,
    title: titleOf({ dossier }, words),
    organisation: organisation.name,
    facts: [
      {
        name: cover.partners,
        value:
          partners.length > 0 ? words.list(partners.map(({ name }) => name)) : document.noPartner,
      },
      { name: cover.round, value: cover.roundStarted(round.label, words.date(round.startedOn)) },
      { name: cover.way, value: cover.ways[party.way] },
      { name: cover.mode, value: cover.modes[round.mode] },
      { name: cover.edited, value: words.date(today) },
      { name: cover.status, value: document.draft },
    ],
    purpose: cover.purpose,
    contentsTitle: cover.contents,
  };
}

export const titleOf = ({ dossier }: Pick<ReportInput, 'dossier'>, { document }: Words) =>
  dossier.dossier.title.trim() || document.defaultTitle;

export function buildRunningTexts(
  { chosen, texts }: ReportInput,
  { document }: Words,
): RunningTexts {
  const { round, organisation } = chosen;
  return {
    subject: [shortened(organisation.name), shortened(round.label)].filter(Boolean).join(' · '),
    nature: `${document.nature}, ${document.draft}`,
    questionnaire: document.questionnaire(texts.name, round.questionnaire.version),
    pageNumber: document.pageNumber,
  };
}

/** A running header has one line. */
const MOST_SIGNS = 48;
const shortened = (name: string) =>
  name.length <= MOST_SIGNS ? name : `${name.slice(0, MOST_SIGNS - 1).trimEnd()}…`;
