import { Button } from '@fluentui/react-components';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet, Section } from '../../parts/Section.tsx';
import { sentence } from '../../parts/sentence.ts';
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

function WhoHelps() {
  const { text, common } = useSession();
  const found = useLive('who-handles', (api) => api.whoHandles());
  return (
    <Section title={text.channel.whoTitle}>
      <Answer of={found}>
        {({ people }) =>
          people.length === 0 ? (
            <Quiet>{text.channel.nobody}</Quiet>
          ) : (
            <Entries>
              {people.map(({ office, person }) => (
                <Entry
                  key={`${office} ${person.id}`}
                  head={person.name}
                  line={[sentence(common.offices[office]), person.phone]
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                />
              ))}
            </Entries>
          )
        }
      </Answer>
    </Section>
  );
}
