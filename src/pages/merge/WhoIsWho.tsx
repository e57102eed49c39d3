/** Step 2: which association and which bilan is which of ours; proposed, and the person's to change. */
import type { Dossier } from '#src/core/dossier.ts';
import {
  type Match,
  type Matching,
  type MatchProposal,
  rematch,
} from '#src/core/merge/matchDossiers.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SelectField } from '#src/ui/SelectField.tsx';
import styles from './MergePage.module.css';

/** In the place of an id. */
const NEW = 'new';

interface WhoIsWhoProps {
  readonly dossier: Dossier;
  readonly arriving: Dossier;
  readonly proposal: MatchProposal;
  readonly matching: Matching;
  readonly onChoose: (matching: Matching) => void;
}

export function WhoIsWho({ dossier, arriving, proposal, matching, onChoose }: WhoIsWhoProps) {
  const kinds = [
    {
      kind: 'organisations' as const,
      title: m.merge_organisations(),
      newName: m.merge_new_organisation(),
      here: namesById(dossier.organisations, ({ name }) => name),
      theirs: namesById(arriving.organisations, ({ name }) => name),
    },
    {
      kind: 'rounds' as const,
      title: m.merge_rounds(),
      newName: m.merge_new_round(),
      here: namesById(dossier.rounds, ({ label }) => label),
      theirs: namesById(arriving.rounds, ({ label }) => label),
    },
  ];
  return (
    <section className={styles.section} aria-labelledby="merge-who">
      <h2 id="merge-who">{m.merge_step_who()}</h2>
      <p>{m.merge_who_lead()}</p>
      {kinds.map(({ kind, title, newName, here, theirs }) => (
        <div key={kind} className={styles.section}>
          <h3>{title}</h3>
          {proposal[kind].map((match) => (
            <MatchChoice
              key={match.arrivingId}
              match={match}
              name={theirs.get(match.arrivingId) ?? ''}
              hereNames={here}
              newName={newName}
              chosen={matching[kind].get(match.arrivingId) ?? null}
              onChoose={(hereId) =>
                onChoose({ ...matching, [kind]: rematch(matching[kind], match.arrivingId, hereId) })
              }
            />
          ))}
        </div>
      ))}
    </section>
  );
}

function MatchChoice({
  match,
  name,
  hereNames,
  newName,
  chosen,
  onChoose,
}: {
  readonly match: Match;
  readonly name: string;
  readonly hereNames: ReadonlyMap<string, string>;
  readonly newName: string;
  readonly chosen: string | null;
  readonly onChoose: (hereId: string | null) => void;
}) {
  if (match.reason === 'otherQuestions') return <p>{m.merge_other_questions({ name })}</p>;
  if (match.reason === 'id') return <p>{m.merge_line({ what: name, detail: m.merge_same() })}</p>;
  if (match.candidateIds.length === 0)
    return (
      <div className={styles.match}>
        <p>{m.merge_line({ what: name, detail: newName })}</p>
        {match.namesake !== null && <p className={styles.hint}>{m.merge_namesake()}</p>}
      </div>
    );
  const nameHere = chosen === null ? undefined : hereNames.get(chosen);
  return (
    <div className={styles.match}>
      <SelectField
        label={m.merge_match({ name })}
        chosen={chosen ?? NEW}
        choices={[
          { value: NEW, name: newName },
          ...match.candidateIds.map((id) => ({
            value: id,
            name: m.merge_is({ name: hereNames.get(id) ?? '' }),
          })),
        ]}
        onChoose={(value) => onChoose(value === NEW ? null : value)}
      />
      {nameHere !== undefined && match.reason === 'name' && chosen === match.hereId && (
        <p className={styles.hint}>{m.merge_by_name()}</p>
      )}
      {match.namesake !== null && <p className={styles.hint}>{m.merge_namesake()}</p>}
    </div>
  );
}

const namesById = <Item extends { readonly id: string }>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, string> => new Map(items.map((item) => [item.id, nameOf(item)]));
