import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import styles from './Button.module.css';

export type Emphasis = 'primary' | 'secondary' | 'quiet';

interface Looks {
  readonly emphasis?: Emphasis;
}

export function Button({
  emphasis = 'secondary',
  className = '',
  ...props
}: Looks & ComponentProps<'button'>) {
  return <button type="button" className={`${styles[emphasis]} ${className}`} {...props} />;
}

/** Looks like a button, leads to a page. */
export function ButtonLink({
  emphasis = 'secondary',
  className = '',
  ...props
}: Looks & ComponentProps<typeof Link>) {
  return <Link className={`${styles[emphasis]} ${className}`} {...props} />;
}
