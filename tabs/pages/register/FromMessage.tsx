import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormStore } from '../../form/formStore.ts';
import { Message } from '../../parts/Message.tsx';
import { useSession } from '../../session.ts';

interface FromMessageProps {
  readonly store: FormStore;
  /** Throws the draft away. */
  readonly onDrop: () => Promise<void>;
}

/** Above a form made from a chat message: whose it is, and what will be kept of it. */
export function FromMessage({ store, onDrop }: FromMessageProps) {
  const { text, common, host } = useSession();
  const [dropped, setDropped] = useState(false);
  const labels = text.register.fromMessage;
  if (dropped) return <Message intent="info" title={labels.dropped} />;
  if (store.text('message.key') === '') return null;
  const sentAt = store.text('message.sentAt');
  const link = store.text('message.link');
  const drop = async () => {
    await onDrop();
    setDropped(true);
    if (host.dialog) host.submit({});
  };
  return (
    <Message
      intent="info"
      title={labels.title}
      action={{ label: labels.drop, run: () => void drop() }}
    >
      <p>
        {labels.by(
          store.text('message.author') || labels.noAuthor,
          sentAt === '' ? undefined : common.dates.moment(sentAt),
        )}{' '}
        {link !== '' && (
          <Link href={link} target="_blank" rel="noreferrer" inline>
            {labels.toMessage}
          </Link>
        )}
      </p>
      <p>{labels.kept}</p>
      <p>{labels.draft}</p>
    </Message>
  );
}
