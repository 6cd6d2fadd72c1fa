import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AgendaDayView, AgendaView } from '../../../src/contract/agenda.ts';
import { sentence } from '../../parts/sentence.ts';
import { useSession } from '../../session.ts';
import { EntryLink } from './EntryLink.tsx';

/** As many as a day of a month has room for. */
const FIRST = 3;

const useStyles = makeStyles({
  cell: {
    padding: '4px',
    verticalAlign: 'top',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-3px',
    },
  },
  month: { height: '96px' },
  week: { height: '240px' },
  off: { backgroundColor: tokens.colorNeutralBackground3 },
  number: {
    display: 'inline-block',
    minWidth: '24px',
    padding: '0 4px',
    boxSizing: 'border-box',
    textAlign: 'center',
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
  },
  beside: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  today: {
    borderRadius: '12px',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  name: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    margin: '2px 0 0',
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '4px',
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface DayCellProps {
  readonly day: AgendaDayView;
  readonly view: AgendaView;
  /** The one day that is in the tab order, with what is on it. */
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onMore: () => void;
}

/** One day: its number, why nobody works then, and what is on it. */
export function DayCell({ day, view, chosen, onChoose, onMore }: DayCellProps) {
  const { text, common } = useSession();
  const styles = useStyles();
  const { date, off, entries } = day;
  const isToday = date === view.today;
  const isMonth = view.span === 'maand';
  const shown = isMonth && entries.length > FIRST + 1 ? entries.slice(0, FIRST) : entries;
  const tabIndex = chosen ? 0 : -1;
  return (
    <td
      role="gridcell"
      data-day={date}
      tabIndex={tabIndex}
      aria-current={isToday ? 'date' : undefined}
      className={mergeClasses(styles.cell, isMonth ? styles.month : styles.week, off && styles.off)}
      onFocus={onChoose}
    >
      <span
        aria-hidden
        className={mergeClasses(
          styles.number,
          day.beside && styles.beside,
          isToday && styles.today,
        )}
      >
        {Number(date.slice(8))}
      </span>
      {isToday && <span aria-hidden> {text.agenda.isToday}</span>}
      <span className={styles.unseen}>
        {common.dates.longDay(date)}
        {isToday && `, ${text.agenda.isToday}`}
      </span>
      {off && off !== 'zaterdag' && off !== 'zondag' && (
        <span className={styles.name}>{sentence(common.daysOff[off])}</span>
      )}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((entry) => (
            <li key={`${entry.kenmerk} ${entry.kind} ${entry.id ?? entry.time ?? ''}`}>
              <EntryLink entry={entry} brief={isMonth} tabIndex={tabIndex} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < entries.length && (
        <Button
          size="small"
          appearance="transparent"
          tabIndex={tabIndex}
          aria-label={`${text.agenda.more(entries.length - shown.length)}: ${text.agenda.moreOn(common.dates.longDay(date))}`}
          onClick={onMore}
        >
          {text.agenda.more(entries.length - shown.length)}
        </Button>
      )}
    </td>
  );
}
