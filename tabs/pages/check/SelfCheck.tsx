import type { SelfCheckView } from '../../../src/contract/selfCheck.ts';
import type { CheckResult } from '../../../src/contract/setup.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Message } from '../../parts/Message.tsx';
import { Quiet, Section } from '../../parts/Section.tsx';
import { useSession } from '../../session.ts';
import { Alarms } from './Alarms.tsx';

const signs = {
  right: 'success',
  wrong: 'error',
  remark: 'warning',
  'not-checked': 'info',
} as const;

/** Per line what is right, what is wrong and what to do. */
export function SelfCheck({ view }: { readonly view: SelfCheckView }) {
  const { text, common } = useSession();
  const { check } = text;
  return (
    <>
      {view.readOnly && (
        <Message intent="error" title={check.readOnly}>
          {check.readOnlyWhat}
        </Message>
      )}
      <Alarms alarms={view.alarms} />
      <Section title={check.lines}>
        {view.checkedAt === undefined ? (
          <Quiet>{check.notYet}</Quiet>
        ) : (
          <>
            <p>{check.looked(common.dates.moment(view.checkedAt))}</p>
            {view.checks.map((result) => (
              <Line key={result.check} result={result} />
            ))}
          </>
        )}
      </Section>
      <Section title={check.retention}>
        <p>{check.retentionWhat}</p>
        <Entries empty={view.retention.length === 0 && check.noRetention}>
          {view.retention.map(({ kenmerk, keptUntil }) => (
            <Entry
              key={kenmerk}
              head={kenmerk}
              line={check.keptUntil(common.dates.longDay(keptUntil))}
            />
          ))}
        </Entries>
      </Section>
    </>
  );
}

function Line({ result }: { readonly result: CheckResult }) {
  const { text } = useSession();
  const { check, state, reason, about = [] } = result;
  return (
    <Message intent={signs[state]} title={`${text.check.check[check]}: ${text.check.state[state]}`}>
      {reason !== undefined && text.check.reason[reason](about.join(', '))}
    </Message>
  );
}
