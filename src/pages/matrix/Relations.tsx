/** How close each association says that it is to each other one, both ways; and how that reads. */
import { AssociationMark } from '#src/charts/AssociationMark.tsx';
import { RELATION_LEVELS } from '#src/core/matrix.ts';
import { setRelation } from '#src/core/matrixChanges.ts';
import { type MatrixReading, relationLevel } from '#src/core/matrixReading.ts';
import { relationFindings } from '#src/core/report/matrixSection.ts';
import type { Words } from '#src/core/report/words.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Blocks } from '#src/report/screen/Blocks.tsx';
import { SelectField } from '#src/ui/SelectField.tsx';
import styles from './Relations.module.css';
import type { Complementing } from './useMatrix.ts';

interface RelationsProps {
  readonly id: string;
  readonly complementing: Complementing;
  readonly reading: MatrixReading;
  readonly words: Words;
}

export function Relations({ id, complementing, reading, words }: RelationsProps) {
  const { matrix, associations, choose } = complementing;
  const { relations: said } = words.document.matrix;
  const choices = [
    { value: '', name: m.matrix_relation_unsaid() },
    ...RELATION_LEVELS.map((level) => ({
      value: String(level),
      name: said.level(level, said.levels[level] ?? ''),
    })),
  ];
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {said.title}
      </h2>
      <p className={styles.intro}>{said.intro}</p>
      <div className={styles.associations}>
        {associations.map((from) => (
          <fieldset key={from.id} className={styles.association}>
            <legend>
              <AssociationMark position={from.position} /> {from.name}
            </legend>
            {associations
              .filter((to) => to.id !== from.id)
              .map((to) => (
                <SelectField
                  key={to.id}
                  label={m.matrix_relation_with({ name: to.name })}
                  choices={choices}
                  chosen={String(relationLevel(matrix.relations, from.id, to.id) ?? '')}
                  onChoose={(value) =>
                    choose(`${from.id} ${to.id}`, (stored) =>
                      setRelation(stored, from.id, to.id, value === '' ? null : Number(value)),
                    )
                  }
                />
              ))}
          </fieldset>
        ))}
      </div>
      <h3>{m.matrix_relations_reading()}</h3>
      <Blocks blocks={relationFindings(reading, { associations, words })} />
    </section>
  );
}
