import { Button, type ButtonProps } from '@fluentui/react-components';

interface LinkButtonProps extends Pick<ButtonProps, 'appearance' | 'size' | 'icon' | 'className'> {
  readonly href: string;
  readonly label: string;
  /** Says of what, where several buttons have the same title. */
  readonly about?: string;
}

/** A button that leads to another page: a link to who reads the page, a button to who sees it. */
export function LinkButton({ href, label, about, ...look }: LinkButtonProps) {
  return (
    <Button as="a" href={href} aria-label={about ? `${label}: ${about}` : undefined} {...look}>
      {label}
    </Button>
  );
}
