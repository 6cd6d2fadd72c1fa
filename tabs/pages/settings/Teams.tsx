import type { TeamView } from '../../../src/contract/settings.ts';
import { Fold } from '../../parts/Fold.tsx';
import { Message } from '../../parts/Message.tsx';
import { Quiet } from '../../parts/Section.tsx';
import { useSession } from '../../session.ts';
import { Holders } from './Holders.tsx';
import { AddForm } from './OfficeForms.tsx';
import { Openings } from './Openings.tsx';
import { useHolderText } from './useHolderText.ts';

/** Every team with who manages it and who supports that one. */
export function Teams({
  teams,
  today,
}: {
  readonly teams: readonly TeamView[];
  readonly today: string;
}) {
  const { text } = useSession();
  if (teams.length === 0) return <Quiet>{text.settings.noTeams}</Quiet>;
  return (
    <>
      {teams.map((team) => (
        <Team key={team.team} of={team} today={today} />
      ))}
    </>
  );
}

function Team({ of, today }: { readonly of: TeamView; readonly today: string }) {
  const { text, common } = useSession();
  const words = text.settings;
  const { nameOf } = useHolderText();
  const { team, line, emptyFrom, managers, supporters, employees } = of;
  const now = managers.filter(({ state }) => state === 'nu').map(nameOf);
  return (
    <Fold
      title={words.teamHead(team, line)}
      level={3}
      hint={now.length === 0 ? words.noManager : now.join(', ')}
    >
      {emptyFrom !== undefined && (
        <Message
          intent="warning"
          title={
            emptyFrom === today ? words.noManager : words.emptyFrom(common.dates.longDay(emptyFrom))
          }
        />
      )}
      <Holders holders={managers} empty="" as={words.manager} />
      {supporters.length > 0 && <Holders holders={supporters} empty="" as={words.supporter} />}
      <p>{words.employees(employees)}</p>
      {emptyFrom !== undefined && (
        <Openings
          about={team}
          of={[
            {
              ...{ key: 'manager', label: words.newManager },
              form: <AddForm office="teamleider" {...{ team, line, today }} />,
            },
          ]}
        />
      )}
    </Fold>
  );
}
