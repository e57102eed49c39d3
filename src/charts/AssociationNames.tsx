/** Which mark is whose, in the order of the associations. */
import type { FigureAssociation } from '#src/core/report/report.ts';
import { AssociationMark } from './AssociationMark.tsx';
import styles from './Overlay.module.css';

export function AssociationNames({
  associations,
}: {
  readonly associations: readonly FigureAssociation[];
}) {
  return (
    <ul className={styles.names}>
      {associations.map(({ name, position }) => (
        <li key={position}>
          <AssociationMark position={position} />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
