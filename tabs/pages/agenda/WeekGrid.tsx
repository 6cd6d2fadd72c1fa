import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { AgendaDayView, AgendaView } from '../../../src/contract/agenda.ts';
import { useSession } from '../../session.ts';
import { DayCell } from './DayCell.tsx';
import { placeAfter } from './placeAfter.ts';

const useStyles = makeStyles({
  grid: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    margin: '8px 0 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    '& th, & td': { border: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  head: {
    padding: '4px 8px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** Another page of the calendar, or the same day in another one. */
export interface Moved {
  readonly day: string;
  readonly span?: AgendaView['span'];
}

interface WeekGridProps {
  readonly view: AgendaView;
  /** It was leafed by keyboard: the focus stays in the grid. */
  readonly focus: boolean;
  readonly onMove: (to: Moved) => void;
}

/** Weeks as rows; one day at a time is in the tab order, the arrow keys choose another. */
export function WeekGrid({ view, focus, onMove }: WeekGridProps) {
  const { text } = useSession();
  const styles = useStyles();
  const grid = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState(view.day);
  const focusOn = (date: string) => {
    grid.current?.querySelector<HTMLElement>(`[data-day="${date}"]`)?.focus();
  };
  useEffect(() => {
    if (focus) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [focus]);

  const onKeyDown = (event: KeyboardEvent) => {
    // A link on a day has keys of its own; what moves the day works from there too.
    const place = view.days.findIndex(({ date }) => date === chosen);
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      event.preventDefault();
      onMove({ day: event.key === 'PageUp' ? view.previous : view.next });
      return;
    }
    const day = view.days[placeAfter(event.key, place) ?? -1];
    if (day === undefined) return;
    event.preventDefault();
    setChosen(day.date);
    focusOn(day.date);
  };

  return (
    <table
      ref={grid}
      role="grid"
      aria-label={text.agenda.title}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {view.days.slice(0, 7).map(({ date }) => (
            <th key={date} scope="col" abbr={text.agenda.weekday(date)} className={styles.head}>
              {text.agenda.shortWeekday(date)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(view.days).map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <DayCell
                key={day.date}
                day={day}
                view={view}
                chosen={day.date === chosen}
                onChoose={() => {
                  setChosen(day.date);
                }}
                onMore={() => {
                  onMove({ day: day.date, span: 'week' });
                }}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const weeksOf = (days: readonly AgendaDayView[]): readonly (readonly AgendaDayView[])[] =>
  Array.from({ length: days.length / 7 }, (_none, week) => days.slice(week * 7, week * 7 + 7));
