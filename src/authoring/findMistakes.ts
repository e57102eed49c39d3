/** What the schemas cannot see: that an author's files fit the skeleton and its number of levels. */
import type { DimensionFile, GeneralFile } from '#src/core/questionnaireTexts.ts';
import type { AuthorMistake } from './AuthorMistake.ts';
import { LADDERS, type Skeleton } from './skeleton.ts';

type AuthoredWording = Pick<
  DimensionFile['themes'][string]['etat'],
  'text' | 'anchors' | 'labels' | 'next'
>;

export function generalMistakes(
  file: string,
  general: GeneralFile,
  levelCount: number,
): AuthorMistake[] {
  return LADDERS.flatMap((ladder) =>
    general.ladders[ladder].labels.length === levelCount
      ? []
      : [{ file, path: `ladders.${ladder}.labels`, remedy: `give ${levelCount} labels` }],
  );
}

export function dimensionMistakes(
  file: string,
  texts: DimensionFile,
  dimension: Skeleton['dimensions'][number],
  levelCount: number,
): AuthorMistake[] {
  const mistakes: AuthorMistake[] = [];
  const demand = (ok: boolean, path: string, remedy: string) => {
    if (!ok) mistakes.push({ file, path, remedy });
  };
  demand(texts.dimension === dimension.id, 'dimension', `write ${dimension.id}`);
  const expected = dimension.themes.map(({ id }) => id);
  for (const id of Object.keys(texts.themes))
    demand(
      expected.includes(id),
      `themes.${id}`,
      'remove it: questionnaire.yaml has no such theme',
    );
  for (const { id, critical } of dimension.themes) {
    const theme = texts.themes[id];
    if (theme === undefined) {
      demand(false, `themes.${id}`, 'write this theme: questionnaire.yaml lists it');
      continue;
    }
    const ofPartners = dimension.scope !== 'own';
    demand(
      critical === false || theme.critical !== undefined,
      `themes.${id}.critical`,
      'say why this theme must be settled first',
    );
    demand(
      !ofPartners || theme.prospectiveReadings !== undefined,
      `themes.${id}.prospectiveReadings`,
      'write the readings for an association without a named partner',
    );
    demand(
      ofPartners === (theme.prospectiveSay !== undefined),
      `themes.${id}.prospectiveSay`,
      ofPartners
        ? 'write what one could say of a partner to come: strength, inProgress, toAddress, unclear'
        : 'remove it: this dimension does not speak of partners',
    );
    for (const ladder of LADDERS) {
      const question = theme[ladder];
      const path = `themes.${id}.${ladder}`;
      demand(
        ofPartners === (question.prospective !== undefined),
        `${path}.prospective`,
        ofPartners
          ? 'write the wording for an association without a named partner'
          : 'remove it: this dimension does not speak of partners',
      );
      mistakes.push(...wordingMistakes(file, path, question, levelCount));
      if (question.prospective)
        mistakes.push(
          ...wordingMistakes(file, `${path}.prospective`, question.prospective, levelCount),
        );
    }
  }
  return mistakes;
}

function wordingMistakes(
  file: string,
  path: string,
  { anchors, labels, next }: AuthoredWording,
  levelCount: number,
): AuthorMistake[] {
  const levels = Array.from({ length: levelCount }, (_, index) => String(index + 1));
  const mistakes: AuthorMistake[] = [];
  if (Object.keys(anchors).sort().join() !== levels.join())
    mistakes.push({ file, path: `${path}.anchors`, remedy: `give the levels 1 to ${levelCount}` });
  if (Object.keys(next).sort().join() !== levels.slice(0, -1).join())
    mistakes.push({ file, path: `${path}.next`, remedy: `give the levels 1 to ${levelCount - 1}` });
  if (labels !== undefined && labels.length !== levelCount)
    mistakes.push({ file, path: `${path}.labels`, remedy: `give ${levelCount} labels` });
  return mistakes;
}
