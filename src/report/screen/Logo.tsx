import type { Cover } from '#src/core/report/report.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { PngPicture } from '#src/ui/PngPicture.tsx';
import styles from './Logo.module.css';

export function Logo({ cover: { logo, organisation } }: { readonly cover: Cover }) {
  if (logo === null) return null;
  return (
    <PngPicture
      {...logo}
      alt={m.report_logo_of({ association: organisation })}
      className={styles.logo}
    />
  );
}
