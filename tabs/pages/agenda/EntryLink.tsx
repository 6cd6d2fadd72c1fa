import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, ErrorCircle16Filled } from '@fluentui/react-icons';
import type { AgendaEntryView } from '../../../src/contract/agenda.ts';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';

const useStyles = makeStyles({
  link: {
    display: 'block',
    padding: '2px 4px 2px 6px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  hearing: { borderLeftColor: tokens.colorBrandStroke1 },
  late: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  head: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  key: { display: 'block', color: tokens.colorNeutralForeground2 },
  state: { display: 'flex', alignItems: 'center', gap: '2px' },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  icon: { flexShrink: 0, lineHeight: 0 },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

interface EntryLinkProps {
  readonly entry: AgendaEntryView;
  /** No room for what it is about; who listens hears it all the same. */
  readonly brief: boolean;
  readonly tabIndex?: number;
}

/** Something on a day, and the way into its dossier. */
export function EntryLink({ entry, brief, tabIndex }: EntryLinkProps) {
  const { text, common } = useSession();
  const styles = useStyles();
  const { kind, ask, time, kenmerk, aanduiding, late, held, sides = [] } = entry;
  const what = kind === 'nu' ? ask && common.asks[ask] : text.agenda.kinds[kind];
  const head = time === undefined ? what : `${common.dates.clock(time)} ${what ?? ''}`;
  const state = late ? text.agenda[kind === 'hoorgesprek' ? 'notRecorded' : 'late'] : undefined;
  return (
    <Link
      href={hrefOf(pageOf(entry))}
      {...(tabIndex !== undefined && { tabIndex })}
      className={mergeClasses(
        styles.link,
        kind === 'hoorgesprek' && styles.hearing,
        late && styles.late,
      )}
    >
      <span className={styles.head}>{head}</span>
      {state !== undefined && (
        <span className={mergeClasses(styles.state, styles.wrong)}>
          <ErrorCircle16Filled className={styles.icon} aria-hidden />
          {state}
        </span>
      )}
      {held && (
        <span className={styles.state}>
          <CheckmarkCircle16Regular className={styles.icon} aria-hidden />
          {text.agenda.held}
        </span>
      )}
      {!brief && sides.length > 0 && (
        <span className={styles.key}>{together(sides.map((side) => common.sides[side]))}</span>
      )}
      <span className={styles.key}>{kenmerk}</span>
      <span className={mergeClasses(brief && styles.unseen)}>{aanduiding}</span>
    </Link>
  );
}

/** Each begins with a capital; within a line only the first does. */
const together = ([first = '', ...others]: readonly string[]): string =>
  [first, ...others.map((one) => one.charAt(0).toLocaleLowerCase() + one.slice(1))].join(', ');

const pageOf = ({ opens, kenmerk, id }: AgendaEntryView): Parameters<typeof hrefOf>[0] =>
  opens === 'gevraagd' && id !== undefined
    ? { name: opens, kenmerk, question: id }
    : { name: opens === 'over-mij' ? opens : 'dossier', kenmerk };
