import type { Step } from '../../api/codes.ts';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { hrefOf } from '../../route.ts';
import { useSession, type Session } from '../../session.ts';
import { CaseProvider } from '../../steps/CaseProvider.tsx';
import { ReadAndDecide } from './ReadAndDecide.tsx';

interface ReadPageProps {
  readonly kenmerk: string;
  /** Absent for the last version. */
  readonly version: number | undefined;
}

/** What the reader is here for; nobody is asked to decide who may not. */
const titleOf = (permitted: readonly Step[] | undefined, { read, open, nav }: Session['text']) => {
  if (permitted?.includes('akkoord') === true) return read.title;
  return (permitted?.includes('meegelezen') === true ? open['lees-mee'] : undefined) ?? nav.read;
};

/** One version of a verdict to be read and decided on; also as a dialog from a card. */
export default function ReadPage({ kenmerk, version }: ReadPageProps) {
  const { text, host } = useSession();
  const dossier = useLive(`dossier ${kenmerk}`, (api) => api.dossier(kenmerk));
  const { aanduiding, permitted } = dossier.value ?? {};
  return (
    <PageFrame
      title={titleOf(permitted, text)}
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
