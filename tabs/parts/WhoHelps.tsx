import type { WhoHandlesView } from '../../src/contract/whoHandles.ts';
import { useLive } from '../api/useLive.ts';
import { useSession } from '../session.ts';
import { Answer } from './Answer.tsx';
import { Entries, Entry } from './Entries.tsx';
import { Fold } from './Fold.tsx';
import { Quiet, Section } from './Section.tsx';
import { sentence } from './sentence.ts';

/** Whom one can call, and who handles a complaint about which team; the same for everybody. */
export function WhoHelps() {
  const { text } = useSession();
  const found = useLive('who-handles', (api) => api.whoHandles());
  return (
    <Section title={text.channel.whoTitle}>
      <Answer of={found}>
        {({ people, teams }) => (
          <>
            <People people={people} />
            {teams.length > 0 && <PerTeam teams={teams} />}
          </>
        )}
      </Answer>
    </Section>
  );
}

function People({ people }: Pick<WhoHandlesView, 'people'>) {
  const { text, common } = useSession();
  if (people.length === 0) return <Quiet>{text.channel.nobody}</Quiet>;
  return (
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
  );
}

function PerTeam({ teams }: Pick<WhoHandlesView, 'teams'>) {
  const { channel } = useSession().text;
  return (
    <Fold title={channel.perTeam} level={3} hint={channel.teams(teams.length)}>
      <p>{channel.perTeamWhat}</p>
      <Entries>
        {teams.map(({ team, people }) => (
          <Entry
            key={team}
            head={team}
            line={
              people
                .map(({ name, phone }) => [name, phone].filter(Boolean).join(' · '))
                .join(', ') || channel.nobodyInTeam
            }
          />
        ))}
      </Entries>
    </Fold>
  );
}
