import { useState } from 'react';
import type { MeView } from '../../../src/contract/pageViews.ts';
import type { RegisteredView } from '../../../src/contract/view.ts';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { OwnRegistrations } from '../../parts/OwnRegistrations.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { Registered } from './Registered.tsx';
import { RegisterForm } from './RegisterForm.tsx';

/** Registering a complaint, and what happens after it. */
export default function RegisterPage({ draft }: { readonly draft: string | undefined }) {
  const { text, host } = useSession();
  const me = useLive('me', (api) => api.me());
  return (
    <PageFrame
      title={text.register.title}
      subtitle={text.register.subtitle}
      {...(host.entity === 'registreren' || host.dialog
        ? {}
        : { back: { label: text.nav.work, href: hrefOf({ name: 'werk' }) } })}
    >
      <Answer of={me}>{(person) => <Register me={person} ready={draft} />}</Answer>
    </PageFrame>
  );
}

interface RegisterProps {
  readonly me: MeView;
  /** A form that lies ready; the next one is empty again. */
  readonly ready: string | undefined;
}

function Register({ me, ready }: RegisterProps) {
  const { host } = useSession();
  const [done, setDone] = useState<RegisteredView>();
  const [round, setRound] = useState(0);
  return (
    <>
      {done ? (
        <Registered
          done={done}
          onNext={() => {
            setDone(undefined);
            setRound(round + 1);
          }}
        />
      ) : (
        <RegisterForm
          key={round}
          me={me}
          draftKey={ready === undefined || round > 0 ? 'registreren' : `registreren/${ready}`}
          onDone={setDone}
        />
      )}
      {!me.maySeeAll && !host.dialog && <OwnRegistrations key={done?.kenmerk} />}
    </>
  );
}
