import type { ReactNode } from 'react';
import type { LiveValue } from '../api/useLive.ts';
import { useFirst } from '../session.ts';
import { useFailureText } from './failureText.ts';
import { Message } from './Message.tsx';
import { Blocks } from './PageSkeleton.tsx';

interface AnswerProps<Value> {
  readonly of: LiveValue<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** What the server answered; until then its place, and when it fails why and what to do. */
export function Answer<Value>({ of, children }: AnswerProps<Value>) {
  const { text, signIn } = useFirst();
  const failureText = useFailureText();
  const { value, failure } = of;
  // Asking again gives the same answer.
  const isRefused = failure?.code === 'not-found' || failure?.code === 'not-permitted';
  const again =
    failure?.code === 'unauthenticated'
      ? { label: text.signIn, run: () => void signIn().then(of.reload) }
      : { label: text.retry, run: () => void of.reload() };

  if (value === undefined && failure === undefined) {
    return (
      <div aria-busy="true" aria-label={text.loading} role="group">
        <Blocks />
      </div>
    );
  }
  return (
    <>
      {failure && (
        <Message
          intent={value === undefined ? 'error' : 'warning'}
          title={
            failure.code === 'not-permitted'
              ? text.notForYou
              : value === undefined || failure.code === 'unauthenticated'
                ? failureText(failure)
                : text.stale
          }
          {...(isRefused ? {} : { action: again })}
        >
          {isRefused && text.askCoordinator}
        </Message>
      )}
      {value !== undefined && children(value)}
    </>
  );
}
