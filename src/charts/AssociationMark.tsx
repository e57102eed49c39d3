/** The hue and the shape of one association, beside its name, which says the same. */
import styles from './AssociationMark.module.css';
import { associationMark, associationShapePaths } from './associationMarks.ts';

/** @param position of the association in its dossier */
export function AssociationMark({ position }: { readonly position: number }) {
  const { hue, shape } = associationMark(position);
  return (
    <svg className={`${styles.mark} ${styles[hue]}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={associationShapePaths[shape]} />
    </svg>
  );
}
