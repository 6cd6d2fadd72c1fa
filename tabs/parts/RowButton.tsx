import type { KeyboardEvent } from 'react';
import { useRowLooks } from './rowLooks.ts';

interface RowButtonProps {
  readonly href: string;
  readonly label: string;
  /** Says of what, as every row has one. */
  readonly about: string;
  readonly appearance?: 'primary' | 'secondary';
  /** The one thing that is asked here: a shortcut leads to the first of the page. */
  readonly 'data-next'?: true;
}

/** The one action of a row: a `LinkButton` that costs a long list next to nothing. */
export function RowButton({
  href,
  label,
  about,
  appearance = 'secondary',
  'data-next': next,
}: RowButtonProps) {
  const looks = useRowLooks();
  return (
    <a
      href={href}
      aria-label={`${label}: ${about}`}
      className={looks[appearance]}
      onKeyDown={holdSpace}
      onKeyUp={pressSpace}
      data-next={next}
    >
      {label}
    </a>
  );
}

// The space bar presses a button; on a link it would scroll the page.
const holdSpace = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key === ' ') event.preventDefault();
};
const pressSpace = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key === ' ') event.currentTarget.click();
};
