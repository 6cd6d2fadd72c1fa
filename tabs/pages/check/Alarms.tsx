import type { AlarmView } from '../../../src/contract/selfCheck.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Section } from '../../parts/Section.tsx';
import { useSession } from '../../session.ts';

/** Rows that somebody changed behind the app's back: who, what and when. */
export function Alarms({ alarms }: { readonly alarms: readonly AlarmView[] }) {
  const { text, common } = useSession();
  const { check } = text;
  const whoOf = ({ name, by }: AlarmView): string =>
    by === undefined ? check.unknownWho : check.who(name === undefined ? by : `${name} (${by})`);
  const subjectOf = ({ notYours, kenmerk }: AlarmView): string =>
    notYours ? `${check.notYours}: ` : kenmerk === undefined ? '' : `${kenmerk}: `;
  return (
    <Section title={check.alarms}>
      {alarms.length > 0 && <p>{check.alarmsWhat}</p>}
      <Entries empty={alarms.length === 0 && check.noAlarms}>
        {alarms.map((alarm, index) => (
          <Entry
            key={`${alarm.code} ${alarm.where} ${alarm.seenAt} ${index}`}
            head={`${subjectOf(alarm)}${check.inList[alarm.code]}`}
            line={[
              !alarm.notYours && whoOf(alarm),
              alarm.at && common.dates.moment(alarm.at),
              !alarm.notYours && check.where(alarm.where),
              check.seen(common.dates.moment(alarm.seenAt)),
            ]
              .filter((part) => part !== undefined && part !== '' && part !== false)
              .join(' · ')}
          />
        ))}
      </Entries>
    </Section>
  );
}
