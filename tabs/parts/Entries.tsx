import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { margin: '0 0 4px', padding: 0, listStyleType: 'none' },
  entry: {
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  text: { margin: '4px 0 0', whiteSpace: 'pre-line' },
  none: { margin: '4px 0', color: tokens.colorNeutralForeground2 },
});

/** Things that happened, below each other. */
export function Entries({
  empty,
  children,
}: {
  readonly empty?: string | false;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <>
      {empty && <p className={styles.none}>{empty}</p>}
      <ul className={styles.list}>{children}</ul>
    </>
  );
}

interface EntryProps {
  readonly head: ReactNode;
  readonly line?: ReactNode;
  readonly children?: ReactNode;
}

/** One of them: what, when and by whom, and what was said. */
export function Entry({ head, line, children }: EntryProps) {
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <p className={styles.head}>{head}</p>
      {line !== undefined && <p className={styles.line}>{line}</p>}
      {children !== undefined && <div className={styles.text}>{children}</div>}
    </li>
  );
}
