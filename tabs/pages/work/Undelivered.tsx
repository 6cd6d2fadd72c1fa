import { Link } from '@fluentui/react-components';
import type { UndeliveredView } from '../../../src/contract/pageViews.ts';
import { Message } from '../../parts/Message.tsx';
import { hrefOf } from '../../route.ts';
import { useFirst } from '../../session.ts';

/** Whom no message reached: whom to phone, and about what. */
export default function Undelivered({ items }: { readonly items: readonly UndeliveredView[] }) {
  const { text, common } = useFirst();
  return (
    <Message intent="warning" title={text.work.undelivered(items.length)}>
      <ul>
        {items.map(({ name, kenmerk, since }) => (
          <li key={`${kenmerk ?? ''} ${name ?? ''} ${since}`}>
            {kenmerk !== undefined && (
              <>
                <Link inline href={hrefOf({ name: 'dossier', kenmerk })}>
                  {kenmerk}
                </Link>
                {': '}
              </>
            )}
            {text.work.undeliveredTo({ ...(name && { name }), since: common.dates.day(since) })}
          </li>
        ))}
      </ul>
    </Message>
  );
}
