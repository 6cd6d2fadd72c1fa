import { makeStyles, tokens } from '@fluentui/react-components';
import type { Step } from '../api/codes.ts';
import { useSession } from '../session.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '4px', margin: 0, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '0 6px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0 },
});

/** What helps the complainant and what can be learnt, beside a choice (O4); nothing beside other steps. */
export function Goals({ step }: { readonly step: Step }) {
  const { text } = useSession();
  const styles = useStyles();
  const { choices, goalNames } = text;
  if (!isChoice(step, choices)) return null;
  return (
    <dl className={styles.list}>
      {(['help', 'learn'] as const).map((goal) => (
        <div key={goal} className={styles.line}>
          <dt className={styles.name}>{goalNames[goal]}:</dt>
          <dd className={styles.what}>{choices[step][goal]}</dd>
        </div>
      ))}
    </dl>
  );
}

const isChoice = <Choices extends object>(
  step: string,
  choices: Choices,
): step is Extract<keyof Choices, string> => Object.hasOwn(choices, step);
