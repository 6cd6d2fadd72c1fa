import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AboutMeView } from '../../../src/contract/pageViews.ts';
import { useSession } from '../../session.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 16px',
    padding: '12px 16px',
    marginBottom: '8px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    listStyleType: 'none',
  },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
});

export function AboutRow({
  item,
  action,
}: {
  readonly item: AboutMeView;
  readonly action: ReactNode;
}) {
  const { common, text } = useSession();
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.head}>{`${item.kenmerk} · ${item.aanduiding}`}</p>
        <p className={styles.line}>
          {[
            common.stages[item.stage],
            item.behandelaar && text.dossier.handledBy(item.behandelaar.name),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {action}
    </li>
  );
}
