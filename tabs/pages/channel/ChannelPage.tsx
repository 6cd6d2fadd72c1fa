import { Button } from '@fluentui/react-components';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { WhoHelps } from '../../parts/WhoHelps.tsx';
import { useSession } from '../../session.ts';

/** What a channel shows: the same to everybody, and nothing about any complaint. */
export default function ChannelPage() {
  const { text } = useSession();
  const { channel } = text;
  const open = (entity: 'werk' | 'registreren') => async () => {
    const { openTab } = await import('../../teams/openTab.ts');
    await openTab(entity);
  };
  return (
    <PageFrame title={channel.title} subtitle={channel.subtitle}>
      <Section title={channel.whatTitle}>
        <p>{channel.what}</p>
      </Section>
      <Section title={channel.doTitle}>
        <Entries>
          <Entry head={channel.receive} line={channel.receiveWhat}>
            <Button appearance="primary" onClick={open('registreren')}>
              {channel.register}
            </Button>
          </Entry>
          <Entry head={channel.asked} line={channel.askedWhat}>
            <Button onClick={open('werk')}>{channel.work}</Button>
          </Entry>
          <Entry head={channel.about} line={channel.aboutWhat} />
        </Entries>
      </Section>
      <WhoHelps />
      <p>{channel.same}</p>
    </PageFrame>
  );
}
