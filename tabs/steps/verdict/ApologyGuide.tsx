import { makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';

const useStyles = makeStyles({
  steps: { display: 'grid', gap: '6px', margin: 0, paddingLeft: '20px' },
  source: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
});

/** Five things that help to apologise; nothing of it is asked (O54). */
export function ApologyGuide() {
  const { title, steps, source } = useSession().text.apologyGuide;
  const styles = useStyles();
  return (
    <Fold title={title} level={3}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.source}>{source}</p>
    </Fold>
  );
}
