/** What a dossier holds, bilan by bilan and association by association: what a person recognises it by. */
import type { Dossier } from '../dossier.ts';
import { begunSheets } from './placeContent.ts';

export interface ArrivingBilan {
  readonly id: string;
  readonly label: string;
  readonly associations: readonly {
    readonly id: string;
    readonly name: string;
    /** Sheets of people who have begun, counts of hands or paper. */
    readonly individual: number;
    readonly tallies: number;
    readonly isAgreed: boolean;
    readonly isSummary: boolean;
  }[];
}

/** In the order of the dossier. */
export function whatArrives({ organisations, rounds, sheets, answers }: Dossier): ArrivingBilan[] {
  const begun = begunSheets(sheets, answers);
  return [...rounds]
    .sort((a, b) => a.position - b.position)
    .map(({ id, label, parties }) => ({
      id,
      label,
      associations: parties.map(({ organisationId }) => {
        const here = begun.filter(
          (sheet) => sheet.roundId === id && sheet.organisationId === organisationId,
        );
        const countOf = (wanted: string) => here.filter(({ kind }) => kind === wanted).length;
        return {
          id: organisationId,
          name: organisations.find((each) => each.id === organisationId)?.name ?? '',
          individual: countOf('individual'),
          tallies: countOf('tally'),
          isAgreed: countOf('agreed') > 0,
          isSummary: countOf('summary') > 0,
        };
      }),
    }));
}
