import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { WorkItemView } from '../../../src/contract/view.ts';
import { DateWords } from '../../parts/DateWords.tsx';
import { useWaitText } from '../../parts/waitText.ts';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { ChooseAll, ChooseOne } from './Choose.tsx';
import { choosable, type Selection } from './selection.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& th, & td': {
      padding: '8px 12px',
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'break-word',
      hyphens: 'auto',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      '@media (max-width: 799px)': { padding: '8px 6px' },
    },
    '& tbody tr:last-child > *': { borderBottomStyle: 'none' },
  },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  key: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
  box: { width: '32px' },
  date: { minWidth: '190px', '@media (max-width: 799px)': { minWidth: 0 } },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ComplaintTableProps {
  readonly items: readonly WorkItemView[];
  readonly selection: Selection;
}

/** The list as a table, one complaint a row. */
export function ComplaintTable({ items, selection }: ComplaintTableProps) {
  const { common, text } = useSession();
  const styles = useStyles();
  const waitText = useWaitText();
  const chooses = choosable(items).length > 0;
  return (
    <table className={styles.table}>
      <thead className={styles.head}>
        <tr>
          {chooses && (
            <th scope="col" data-screen className={styles.box}>
              <ChooseAll {...{ items, selection }} />
            </th>
          )}
          <th scope="col">{text.all.columns.kenmerk}</th>
          <th scope="col">{text.all.columns.aanduiding}</th>
          <th scope="col">{text.all.columns.stage}</th>
          <th scope="col">{text.all.columns.date}</th>
          <th scope="col">{text.all.columns.behandelaar}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.kenmerk}>
            {chooses && (
              <td data-screen className={styles.box}>
                <ChooseOne {...{ item, selection }} />
              </td>
            )}
            <th scope="row" className={styles.key}>
              <Link href={hrefOf({ name: 'dossier', kenmerk: item.kenmerk })}>{item.kenmerk}</Link>
            </th>
            <td>{item.aanduiding}</td>
            <td>
              {common.stages[item.stage]}
              {item.ask !== 'niets' && <div className={styles.quiet}>{waitText(item)}</div>}
            </td>
            <td className={styles.date}>{item.date && <DateWords date={item.date} />}</td>
            <td>{item.behandelaar?.name ?? text.all.nobody}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
