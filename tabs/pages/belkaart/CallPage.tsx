import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { CaseProvider } from '../../steps/CaseProvider.tsx';
import { CallCard } from './CallCard.tsx';

/** One screen for the call. */
export default function CallPage({ kenmerk }: { readonly kenmerk: string }) {
  const { text } = useSession();
  const card = useLive(`bel ${kenmerk}`, (api) => api.belkaart(kenmerk));
  return (
    <PageFrame
      title={text.call.title}
      subtitle={card.value ? `${kenmerk} · ${card.value.aanduiding}` : kenmerk}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
    >
      <Answer of={card}>
        {(view) => (
          <CaseProvider
            of={view}
            reload={card.reload}
            onTaken={() => {
              // The call is over: what comes next stands in the dossier.
              window.location.hash = hrefOf({ name: 'dossier', kenmerk });
            }}
          >
            <CallCard view={view} />
          </CaseProvider>
        )}
      </Answer>
    </PageFrame>
  );
}
