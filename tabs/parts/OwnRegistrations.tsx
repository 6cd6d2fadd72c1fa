import { makeStyles, tokens } from '@fluentui/react-components';
import { useLive } from '../api/useLive.ts';
import { useFirst } from '../session.ts';
import { RowList, Section } from './Section.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: '2px',
    padding: '10px 16px',
    marginBottom: '8px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    listStyleType: 'none',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What this person registered, and whether somebody has taken it over; nothing as long as there is none. */
export function OwnRegistrations() {
  const { text, common } = useFirst();
  const styles = useStyles();
  const items = useLive('registrations', (api) => api.registrations()).value ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={text.own.title}>
      <RowList>
        {items.map((item) => (
          <li key={item.kenmerk} className={styles.row}>
            <span className={styles.strong}>{`${item.kenmerk} · ${item.aanduiding}`}</span>
            <span className={styles.quiet}>
              {`${text.own.registered(common.dates.day(item.registered.slice(0, 10)))} · ${
                item.takenOver ? text.own.takenOver : text.own.waiting
              }`}
            </span>
          </li>
        ))}
      </RowList>
    </Section>
  );
}
