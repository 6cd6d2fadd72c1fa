import { makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../../session.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    '& th, & td': {
      padding: '6px 8px 6px 0',
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& tbody tr:last-child > *': { borderBottomStyle: 'none' },
    '& thead th': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  },
  number: { width: '64px' },
  bar: {
    display: 'block',
    width: '100%',
    height: '8px',
    marginTop: '4px',
    // Drawn in the contrast themes alone, where the track is as dark as the page.
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  fill: { fill: tokens.colorBrandBackground },
  track: { fill: tokens.colorNeutralBackground6 },
});

export interface BarRow {
  readonly label: string;
  readonly count: number;
}

interface BarsProps {
  readonly caption: string;
  readonly what: string;
  readonly rows: readonly BarRow[];
}

/** A table in which each number is drawn as well: who does not see the bars reads the same. */
export function Bars({ caption, what, rows }: BarsProps) {
  const { text } = useSession();
  const styles = useStyles();
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(...rows.map(({ count }) => count));
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col" className={styles.number}>
            {text.figures.number}
          </th>
          <th scope="col" className={styles.number}>
            {text.figures.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, count }) => (
          <tr key={label}>
            <th scope="row">
              {label}
              <svg
                className={styles.bar}
                viewBox="0 0 100 8"
                preserveAspectRatio="none"
                aria-hidden
              >
                <rect className={styles.track} width="100" height="8" />
                <rect className={styles.fill} width={(100 * count) / most} height="8" />
              </svg>
            </th>
            <td>{count}</td>
            <td>{Math.round((100 * count) / total)}%</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
