import type { ReactNode } from 'react';
import { Message } from '../parts/Message.tsx';

interface SavedBeforeProps {
  readonly title: string;
  readonly children: ReactNode;
  /** A way on that is not sending it once more. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Above a form of which the same command stands already, perhaps with other words: what stands here was not saved. */
export function SavedBefore({ title, children, action }: SavedBeforeProps) {
  return (
    <div role="alert">
      <Message intent="warning" title={title} {...(action && { action })}>
        {children}
      </Message>
    </div>
  );
}
