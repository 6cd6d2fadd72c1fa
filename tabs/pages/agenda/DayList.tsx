import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { AgendaDayView, AgendaView } from '../../../src/contract/agenda.ts';
import { Fold } from '../../parts/Fold.tsx';
import { sentence } from '../../parts/sentence.ts';
import { useSession } from '../../session.ts';
import { EntryLink } from './EntryLink.tsx';

const useStyles = makeStyles({
  day: { marginBottom: '16px' },
  head: { ...typographyStyles.body1Strong, margin: '0 0 4px' },
  today: { color: tokens.colorBrandForeground1 },
  name: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '6px',
  },
});

/**
 * The days one below the other, for a narrow window; of the empty ones only today and days off with a name.
 * What is behind us and done is folded away.
 */
export function DayList({ view }: { readonly view: AgendaView }) {
  const { text } = useSession();
  const days = view.days.filter(isWorthALine(view));
  const isBehind = ({ date, entries }: AgendaDayView) =>
    date < view.today && entries.every(({ late }) => !late);
  const behind = days.filter(isBehind);
  return (
    <>
      {behind.length > 0 && (
        <Fold level={3} title={text.agenda.behind} initiallyOpen={behind.length === days.length}>
          {behind.map((day) => (
            <OneDay key={day.date} day={day} today={view.today} />
          ))}
        </Fold>
      )}
      {days
        .filter((day) => !isBehind(day))
        .map((day) => (
          <OneDay key={day.date} day={day} today={view.today} />
        ))}
    </>
  );
}

interface OneDayProps {
  readonly day: AgendaDayView;
  readonly today: string;
}

function OneDay({ day: { date, off, entries }, today }: OneDayProps) {
  const { text, common } = useSession();
  const styles = useStyles();
  const isToday = date === today;
  const day = sentence(common.dates.longDay(date));
  return (
    <section className={styles.day} aria-label={day}>
      <h3 className={mergeClasses(styles.head, isToday && styles.today)}>
        {isToday ? `${day}, ${text.agenda.isToday}` : day}
      </h3>
      {isNamed(off) && <p className={styles.name}>{sentence(common.daysOff[off])}</p>}
      {entries.length > 0 && (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <li key={`${entry.kenmerk} ${entry.kind} ${entry.id ?? entry.time ?? ''}`}>
              <EntryLink entry={entry} brief={false} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

// The days beside a month are there to fill its weeks; a list has no weeks.
const isWorthALine =
  ({ today }: AgendaView) =>
  ({ date, off, beside, entries }: AgendaDayView): boolean =>
    beside !== true && (entries.length > 0 || date === today || isNamed(off));

const isNamed = (
  off: AgendaDayView['off'],
): off is Exclude<NonNullable<AgendaDayView['off']>, 'zaterdag' | 'zondag'> =>
  off !== undefined && off !== 'zaterdag' && off !== 'zondag';
