import type { MeView } from '../../../src/contract/pageViews.ts';
import type { SelfCheckView } from '../../../src/contract/selfCheck.ts';
import type { CheckCode } from '../../../src/contract/setup.ts';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Message } from '../../parts/Message.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';

/** What the administrator consented to; the other checks are about the set-up. */
const consent: ReadonlySet<CheckCode> = new Set(['login', 'bot-login', 'grant', 'role']);

/** Whether the app can be worked with; what is wrong only to who looks after it. */
export function Readiness({ me }: { readonly me: MeView }) {
  const { text } = useSession();
  const { state } = text.firstTime;
  return (
    <>
      <Message intent="success" title={state.signedIn} />
      {me.mayCheck ? <Checked /> : <Ready is={me.ready} />}
    </>
  );
}

function Ready({ is }: { readonly is: MeView['ready'] }) {
  const { text } = useSession();
  const { state } = text.firstTime;
  if (is === undefined) return <Message intent="info" title={state.unknown} />;
  return is ? (
    <Message intent="success" title={state.ready} />
  ) : (
    <Message intent="warning" title={state.notReady} />
  );
}

function Checked() {
  const { text } = useSession();
  const { state } = text.firstTime;
  const found = useLive('self-check', (api) => api.selfCheck());
  return (
    <Answer of={found}>
      {({ checkedAt, checks }) =>
        checkedAt === undefined ? (
          <Message intent="info" title={state.unknown} />
        ) : (
          <>
            <Part name={state.consent} checks={checks.filter(({ check }) => consent.has(check))} />
            <Part name={state.setUp} checks={checks.filter(({ check }) => !consent.has(check))} />
            <LinkButton href={hrefOf({ name: 'zelfcontrole' })} label={state.open} />
          </>
        )
      }
    </Answer>
  );
}

interface PartProps {
  readonly name: string;
  readonly checks: SelfCheckView['checks'];
}

function Part({ name, checks }: PartProps) {
  const { text } = useSession();
  const { state } = text.firstTime;
  const isRight = checks.every((one) => one.state !== 'wrong');
  return (
    <Message
      intent={isRight ? 'success' : 'warning'}
      title={`${name}: ${isRight ? state.right : state.wrong}`}
    />
  );
}
