import { Button, type ButtonProps } from '@fluentui/react-components';

interface LinkButtonProps extends Pick<ButtonProps, 'appearance' | 'size' | 'icon' | 'className'> {
  readonly href: string;
  readonly label: string;
  /** Says of what, where several buttons have the same title. */
  readonly about?: string;
  /** The one thing that is asked here: a shortcut leads to the first of the page. */
  readonly 'data-next'?: true;
}

/** A button that leads to another page: a link to who reads the page, a button to who sees it. */
export function LinkButton({ href, label, about, ...look }: LinkButtonProps) {
  return (
    <Button as="a" href={href} aria-label={about ? `${label}: ${about}` : undefined} {...look}>
      {label}
    </Button>
  );
}
