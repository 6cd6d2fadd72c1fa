import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { WorkItemView } from '../../../src/contract/view.ts';
import { DateWords } from '../../parts/DateWords.tsx';
import { useWaitText } from '../../parts/waitText.ts';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';

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
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& tbody tr:last-child > *': { borderBottomStyle: 'none' },
  },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  key: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
  date: { minWidth: '190px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The list as a table, one complaint a row. */
export function ComplaintTable({ items }: { readonly items: readonly WorkItemView[] }) {
  const { common, text } = useSession();
  const styles = useStyles();
  const waitText = useWaitText();
  return (
    <table className={styles.table}>
      <thead className={styles.head}>
        <tr>
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
