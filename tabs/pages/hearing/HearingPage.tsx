import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { CaseProvider } from '../../steps/CaseProvider.tsx';
import { PlanHearingForm } from '../../steps/PlanHearingForm.tsx';

/** Planning one hearing with everybody who comes; as a dialog from a card. */
export default function HearingPage({ kenmerk }: { readonly kenmerk: string }) {
  const { common, text, host } = useSession();
  const dossier = useLive(`dossier ${kenmerk}`, (api) => api.dossier(kenmerk));
  const aanduiding = dossier.value?.aanduiding;
  const toDossier = hrefOf({ name: 'dossier', kenmerk });
  const leave = () => {
    if (host.dialog) host.submit({ kenmerk });
    else window.location.hash = toDossier;
  };
  return (
    <PageFrame
      title={common.steps['hoorgesprek-plannen']}
      subtitle={aanduiding === undefined ? kenmerk : `${kenmerk} · ${aanduiding}`}
      {...(host.dialog ? {} : { back: { label: text.nav.toDossier, href: toDossier } })}
    >
      <Answer of={dossier}>
        {(view) =>
          view.permitted.includes('hoorgesprek-plannen') ? (
            <CaseProvider of={view} reload={dossier.reload}>
              <PlanHearingForm onClose={leave} alone />
            </CaseProvider>
          ) : (
            <Quiet>{text.forms.hearing.notYours}</Quiet>
          )
        }
      </Answer>
    </PageFrame>
  );
}
