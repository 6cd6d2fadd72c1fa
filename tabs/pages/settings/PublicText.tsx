import { Button } from '@fluentui/react-components';
import type { SettingsView } from '../../../src/contract/settings.ts';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';

interface PublicTextProps {
  readonly sections: SettingsView['publicText'];
}

/** What citizens may read of the procedure, to take to the organisation's own website. */
export function PublicText({ sections }: PublicTextProps) {
  const { text, notices } = useSession();
  const words = text.settings;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plain(sections));
      notices.show({ text: words.publicCopied });
    } catch {
      // Teams does not let every window write there.
      notices.show({ text: words.publicNotCopied });
    }
  };
  return (
    <Fold title={words.publicRead} level={3}>
      {/* In the language of the citizens, whatever the colleague reads. */}
      <div lang="nl">
        {sections.map(({ heading, paragraphs }) => (
          <div key={heading}>
            <h4>{heading}</h4>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        ))}
      </div>
      <Button onClick={() => void copy()}>{words.publicCopy}</Button>
    </Fold>
  );
}

const plain = (sections: PublicTextProps['sections']): string =>
  sections.map(({ heading, paragraphs }) => [heading, ...paragraphs].join('\n\n')).join('\n\n');
