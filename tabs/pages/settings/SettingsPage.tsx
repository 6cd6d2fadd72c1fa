import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { AgainContext } from './contexts.ts';
import { SetUp } from './SetUp.tsx';

/** How the organisation works: seen and set by who coordinates the complaints. */
export default function SettingsPage() {
  const { text } = useSession();
  const found = useLive('settings', (api) => api.settings());
  return (
    <PageFrame
      title={text.settings.title}
      subtitle={text.settings.subtitle}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
    >
      <AgainContext value={() => void found.reload()}>
        <Answer of={found}>{(view) => <SetUp view={view} />}</Answer>
      </AgainContext>
    </PageFrame>
  );
}
