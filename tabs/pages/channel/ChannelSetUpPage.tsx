import { useEffect, useState } from 'react';
import { Message } from '../../parts/Message.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { useSession } from '../../session.ts';

/** The window in which somebody adds the app to a channel: what everybody there will see. */
export default function ChannelSetUpPage() {
  const { text } = useSession();
  const { setUp } = text.channel;
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // Outside that window, by its address alone, Teams refuses.
    const offer = async () => {
      const { offerChannelTab } = await import('../../teams/offerChannelTab.ts');
      offerChannelTab(window.location);
    };
    void offer().catch(() => {
      setFailed(true);
    });
  }, []);
  return (
    <PageFrame title={setUp.title}>
      <p>{setUp.what}</p>
      <p>{setUp.nothing}</p>
      <Message intent={failed ? 'warning' : 'info'} title={failed ? setUp.failed : setUp.save} />
    </PageFrame>
  );
}
