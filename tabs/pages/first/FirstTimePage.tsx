import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { MeView } from '../../../src/contract/pageViews.ts';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { WhoHelps } from '../../parts/WhoHelps.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { ExampleComplaint } from './ExampleComplaint.tsx';
import { FIRST_TIME } from './firstTimeKey.ts';
import { Readiness } from './Readiness.tsx';

const useStyles = makeStyles({
  lines: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '8px' },
});

/** How it works for who looks: in three lines, whether all is ready, and an example to practise with. */
export default function FirstTimePage() {
  const { text, api } = useSession();
  const me = useLive('me', (client) => client.me());
  const role = me.value?.workRole;

  useEffect(() => {
    // Who was here need not be sent here again; that it is not kept harms nobody.
    void api.saveDraft(FIRST_TIME, { seen: true });
  }, [api]);

  return (
    <PageFrame
      title={text.firstTime.title}
      subtitle={role === undefined ? '\u00a0' : text.firstTime.forWhom[role]}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
    >
      <Answer of={me}>{(view) => <ForRole me={view} />}</Answer>
    </PageFrame>
  );
}

function ForRole({ me }: { readonly me: MeView }) {
  const { text } = useSession();
  const styles = useStyles();
  const { firstTime } = text;
  return (
    <>
      <Section title={firstTime.linesTitle}>
        <ol className={styles.lines}>
          {firstTime.lines[me.workRole].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Section>
      <Section title={firstTime.exampleTitle}>
        <ExampleComplaint example={firstTime.examples[me.workRole]} />
      </Section>
      <WhoHelps />
      <Section title={firstTime.stateTitle}>
        <Readiness me={me} />
      </Section>
    </>
  );
}
