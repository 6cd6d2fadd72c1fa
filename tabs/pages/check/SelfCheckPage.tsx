import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { SelfCheck } from './SelfCheck.tsx';

/** What the app found about itself, for who looks after it; looking again is one press. */
export default function SelfCheckPage() {
  const { text, api } = useSession();
  const found = useLive('self-check', (client) => client.selfCheck());
  const [looking, setLooking] = useState(false);
  const again = async () => {
    setLooking(true);
    await api.lookAgain();
    await found.reload();
    setLooking(false);
  };
  return (
    <PageFrame
      title={text.check.title}
      subtitle={text.check.subtitle}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
      actions={
        <Button disabledFocusable={looking} onClick={() => void again()}>
          {looking ? text.busy : text.check.again}
        </Button>
      }
    >
      <Answer of={found}>{(view) => <SelfCheck view={view} />}</Answer>
    </PageFrame>
  );
}
