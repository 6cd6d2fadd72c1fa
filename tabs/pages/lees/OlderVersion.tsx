import type { DossierView } from '../../../src/contract/dossierView.ts';
import { DraftText } from '../../parts/DraftText.tsx';
import { Message } from '../../parts/Message.tsx';
import { Section } from '../../parts/Section.tsx';
import { useSession } from '../../session.ts';

interface OlderVersionProps {
  readonly draft: DossierView['drafts'][number];
  /** Address of the newest version. */
  readonly newest: string;
}

/** A version that was followed by another: to be read, not to be decided on. */
export function OlderVersion({ draft, newest }: OlderVersionProps) {
  const { text } = useSession();
  return (
    <>
      <Message
        intent="warning"
        title={text.read.older}
        action={{
          label: text.read.toNewest,
          run: () => {
            window.location.hash = newest;
          },
        }}
      />
      <Section title={text.read.version(draft.version)}>
        <DraftText draft={draft} />
      </Section>
    </>
  );
}
