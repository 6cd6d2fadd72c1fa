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
export default function RegisterPage() {
  const { text, host } = useSession();
  const me = useLive('me', (api) => api.me());
  return (
    <PageFrame
      title={text.register.title}
      subtitle={text.register.subtitle}
      {...(host.entity === 'registreren'
        ? {}
        : { back: { label: text.nav.work, href: hrefOf({ name: 'werk' }) } })}
    >
      <Answer of={me}>{(person) => <Register me={person} />}</Answer>
    </PageFrame>
  );
}

function Register({ me }: { readonly me: MeView }) {
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
        <RegisterForm key={round} me={me} onDone={setDone} />
      )}
      {!me.maySeeAll && <OwnRegistrations key={done?.kenmerk} />}
    </>
  );
}
