import { Component, type ReactNode } from 'react';
import { FirstContext, type FirstSession } from '../session.ts';
import { Message } from './Message.tsx';
import { PageFrame } from './PageFrame.tsx';

interface Props {
  readonly children: ReactNode;
}

/** A fault of the page itself is said in words, with the way out; moving to another page clears it. */
export class Crash extends Component<Props, { readonly broken: boolean }> {
  static override contextType = FirstContext;
  declare context: FirstSession | undefined;
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const text = this.context?.text;
    if (!this.state.broken || !text) return this.props.children;
    return (
      <PageFrame title={text.crash.title}>
        <Message
          intent="error"
          title={text.crash.what}
          action={{
            label: text.retry,
            run: () => {
              window.location.reload();
            },
          }}
        />
      </PageFrame>
    );
  }
}
