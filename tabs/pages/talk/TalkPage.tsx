import { Link } from '@fluentui/react-components';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { CaseProvider } from '../../steps/CaseProvider.tsx';
import { openHearings } from '../../steps/openHearings.ts';
import { RecordHearingForm } from '../../steps/RecordHearingForm.tsx';
import { whoIsWho } from '../../steps/talk/whoIsWho.ts';
import { Guide } from './Guide.tsx';

/** The hearing itself: what to hold on to, and notes that become its record. */
export default function TalkPage({ kenmerk }: { readonly kenmerk: string }) {
  const { text } = useSession();
  const dossier = useLive(`dossier ${kenmerk}`, (api) => api.dossier(kenmerk));
  const aanduiding = dossier.value?.aanduiding;
  return (
    <PageFrame
      title={text.talk.title}
      subtitle={aanduiding === undefined ? kenmerk : `${kenmerk} · ${aanduiding}`}
      back={{ label: text.nav.toDossier, href: hrefOf({ name: 'dossier', kenmerk }) }}
    >
      <Answer of={dossier}>
        {(view) =>
          view.permitted.includes('hoorgesprek-vastleggen') ? (
            <CaseProvider of={view} reload={dossier.reload}>
              <Talk view={view} />
            </CaseProvider>
          ) : (
            <Quiet>{text.talk.notYours}</Quiet>
          )
        }
      </Answer>
    </PageFrame>
  );
}

function Talk({ view }: { readonly view: DossierView }) {
  const session = useSession();
  const { common, text } = session;
  const [hearing] = openHearings(view);
  const who = whoIsWho(view, hearing, session);
  const link = hearing && view.meetingLinks?.[hearing.id];
  return (
    <>
      {hearing && (
        <p>
          {[
            `${common.dates.day(hearing.plannedFor)} ${common.dates.clock(hearing.time)}`,
            common.hearingForms[hearing.form],
            hearing.place,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {link !== undefined && (
        <p>
          <Link href={link} target="_blank" rel="noreferrer">
            {text.dossier.hearings.meeting}
          </Link>
        </p>
      )}
      <Guide view={view} hearing={hearing} who={who} />
      <RecordHearingForm
        notes
        onClose={() => {
          window.location.hash = hrefOf({ name: 'dossier', kenmerk: view.kenmerk });
        }}
      />
    </>
  );
}
