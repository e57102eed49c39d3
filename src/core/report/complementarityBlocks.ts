/** What each association says of the others: who speaks of whom, and where they see it otherwise. */

import { aside, heading, item, list, paragraph, table, textColumn } from './blocks.ts';
import { columnsOfAssociations } from './columnsOfAssociations.ts';
import type { DescribedComplementarity } from './describedPartners.ts';
import type { Block } from './report.ts';
import { capitalised } from './reportContext.ts';
import type { ToldPartners } from './ToldPartners.ts';

export function complementarityBlocks({
  described,
  level,
  language,
  words,
}: ToldPartners): Block[] {
  const views = described.complementarity;
  if (views === null) return [];
  const { complementarity: said } = words.document.partners;
  return [
    heading(level, said.title, { id: 'paroles' }),
    aside(said.intro),
    table(
      said.caption,
      [textColumn(said.speaker), ...columnsOfAssociations(views.partners)],
      views.speakers.map((speaker) => [
        speaker.name,
        ...views.partners.map((partner) => viewOf(views, speaker.id, partner.id)?.shown ?? ''),
      ]),
    ),
    table(
      said.themesCaption,
      [
        textColumn(said.view),
        ...[...views.themes.map(({ shortName }) => shortName), said.whole].map((name) => ({
          ...textColumn(name, 'narrow'),
          isNamed: true,
        })),
      ],
      views.views.map(({ speaker, partnerName, shown, themes }) => [
        said.about(speaker.name, partnerName),
        ...themes.map((theme) => theme.shown),
        shown,
      ]),
    ),
    ...(views.asymmetries.length > 0
      ? [
          list(
            views.asymmetries.map(({ pair, sentence }) =>
              item(pair, capitalised(sentence, language)),
            ),
          ),
        ]
      : isReciprocal(views)
        ? [paragraph(said.noAsymmetry)]
        : []),
  ];
}

const viewOf = ({ views }: DescribedComplementarity, speakerId: string, partnerId: string) =>
  views.find((view) => view.speaker.id === speakerId && view.partnerId === partnerId);

/** Whether any two speak of each other. */
const isReciprocal = (views: DescribedComplementarity) =>
  views.views.some(
    ({ speaker, partnerId, value }) =>
      value !== null && (viewOf(views, partnerId, speaker.id)?.value ?? null) !== null,
  );
