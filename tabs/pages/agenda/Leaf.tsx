import { Button, makeStyles, ToggleButton, typographyStyles } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import type { AgendaView } from '../../../src/contract/agenda.ts';
import { useSession } from '../../session.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    marginBottom: '4px',
    '@media print': { display: 'none' },
  },
  title: { ...typographyStyles.subtitle1, margin: '0 auto 0 4px', minHeight: '28px' },
  group: { display: 'flex', gap: '4px' },
});

interface LeafProps {
  readonly span: AgendaView['span'];
  readonly view: AgendaView | undefined;
  readonly onLeaf: (change: { span?: AgendaView['span']; day?: string }) => void;
  readonly onToday: () => void;
}

/** Which part of the calendar, and the way to another one. */
export function Leaf({ span, view, onLeaf, onToday }: LeafProps) {
  const { text } = useSession();
  const styles = useStyles();
  const { agenda } = text;
  const to = (day: string | undefined) => () => {
    if (day !== undefined) onLeaf({ day });
  };
  return (
    <div className={styles.bar}>
      <div className={styles.group}>
        <Button
          icon={<ChevronLeft20Regular />}
          aria-label={agenda.previous[span]}
          disabledFocusable={view === undefined}
          onClick={to(view?.previous)}
        />
        <Button onClick={onToday}>{agenda.today}</Button>
        <Button
          icon={<ChevronRight20Regular />}
          aria-label={agenda.next[span]}
          disabledFocusable={view === undefined}
          onClick={to(view?.next)}
        />
      </div>
      <h2 className={styles.title} aria-live="polite">
        {view && <PartName view={view} />}
      </h2>
      <div className={styles.group} role="group" aria-label={agenda.show}>
        {(['maand', 'week'] as const).map((one) => (
          <ToggleButton
            key={one}
            checked={span === one}
            onClick={() => {
              onLeaf({ span: one });
            }}
          >
            {agenda.span[one]}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}

/** `maart 2026`, or `16–22 maart 2026`. */
function PartName({ view }: { readonly view: AgendaView }) {
  const { text } = useSession();
  const [from, to] = [view.days.at(0)?.date, view.days.at(-1)?.date];
  return view.span === 'maand' || from === undefined || to === undefined
    ? text.agenda.month(view.day)
    : text.agenda.range({ from, to });
}
