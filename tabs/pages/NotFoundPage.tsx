import { Message } from '../parts/Message.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { hrefOf } from '../route.ts';
import { useFirst } from '../session.ts';

/** An address that names no page. */
export function NotFoundPage() {
  const { text } = useFirst();
  return (
    <PageFrame
      title={text.notFound.title}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
    >
      <Message intent="info" title={text.notFound.what} />
    </PageFrame>
  );
}
