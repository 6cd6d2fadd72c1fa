import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { CaseProvider } from '../../steps/CaseProvider.tsx';
import { ReadAndDecide } from './ReadAndDecide.tsx';

interface ReadPageProps {
  readonly kenmerk: string;
  /** Absent for the last version. */
  readonly version: number | undefined;
}

/** One version of a verdict to be read and decided on; also as a dialog from a card. */
export default function ReadPage({ kenmerk, version }: ReadPageProps) {
  const { text, host } = useSession();
  const dossier = useLive(`dossier ${kenmerk}`, (api) => api.dossier(kenmerk));
  const aanduiding = dossier.value?.aanduiding;
  return (
    <PageFrame
      title={text.read.title}
      subtitle={aanduiding === undefined ? kenmerk : `${kenmerk} · ${aanduiding}`}
      {...(host.dialog
        ? {}
        : { back: { label: text.nav.toDossier, href: hrefOf({ name: 'dossier', kenmerk }) } })}
    >
      <Answer of={dossier}>
        {(view) => (
          <CaseProvider of={view} reload={dossier.reload}>
            <ReadAndDecide view={view} version={version} />
          </CaseProvider>
        )}
      </Answer>
    </PageFrame>
  );
}
