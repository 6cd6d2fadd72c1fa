import {
  Link,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkItemView } from '../../src/contract/view.ts';
import { hrefOf } from '../route.ts';
import { useFirst } from '../session.ts';
import { DateWords, pressureOf } from './DateWords.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '12px 16px',
    marginBottom: '8px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    listStyleType: 'none',
  },
  late: { borderLeftColor: tokens.colorStatusDangerBackground3 },
  soon: { borderLeftColor: tokens.colorStatusWarningBackground3 },
  calm: {},
  lines: { flex: '1 1 260px', minWidth: 0, display: 'grid', gap: '2px' },
  ask: { ...typographyStyles.subtitle2, margin: 0 },
  parts: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  action: { '@media (max-width: 479px)': { flexBasis: '100%', display: 'grid' } },
});

interface RowProps {
  readonly item: WorkItemView;
  /** First line: what is asked, or what it waits for. */
  readonly title: string;
  readonly extra?: ReactNode;
  /** Below which heading the list stands. */
  readonly level?: 2 | 3;
  readonly action?: ReactNode;
}

/** A complaint in a list, by the lines of a card: what is asked, which, when, more, one button. */
export function Row({ item, title, extra, level = 3, action }: RowProps) {
  const Title = `h${level}` as const;
  const { common } = useFirst();
  const styles = useStyles();
  const pressure = item.date ? pressureOf(item.date) : 'calm';
  return (
    <li className={mergeClasses(styles.row, styles[pressure])}>
      <div className={styles.lines}>
        <Title className={styles.ask}>{title}</Title>
        <p className={styles.line}>
          <Link href={hrefOf({ name: 'dossier', kenmerk: item.kenmerk })}>{item.kenmerk}</Link>
          {` · ${item.aanduiding}`}
        </p>
        <p className={mergeClasses(styles.line, styles.parts)}>
          {item.date && <DateWords date={item.date} />}
          <span>{common.stages[item.stage]}</span>
        </p>
        {extra !== undefined && <p className={styles.line}>{extra}</p>}
      </div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </li>
  );
}
