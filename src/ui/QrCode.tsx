/** A QR code, black on white in every theme, as wide as its place in whole pixels per module: never blurred. */
import styles from './QrCode.module.css';

interface QrCodeProps {
  /** Modules on a side, with the quiet zone. */
  readonly size: number;
  /** The dark modules in a box of `size` × `size`. */
  readonly path: string;
  /** What the code holds, for those who do not see it. */
  readonly name: string;
}

export function QrCode({ size, path, name }: QrCodeProps) {
  return (
    <div className={styles.place}>
      <svg
        className={styles.code}
        role="img"
        aria-label={name}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        ref={(svg) => svg?.style.setProperty('--modules', `${size}px`)}
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
    </div>
  );
}
