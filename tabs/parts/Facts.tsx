import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, 200px) minmax(0, 1fr)',
    gap: '6px 16px',
    margin: 0,
    '@media (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '0' },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    whiteSpace: 'pre-line',
    '@media (max-width: 479px)': { marginBottom: '8px' },
  },
});

interface FactsProps {
  /** Name and value; a fact without a value is left out. */
  readonly of: readonly (readonly [name: string, value: ReactNode])[];
}

/** Facts by name. */
export function Facts({ of }: FactsProps) {
  const styles = useStyles();
  const known = of.filter(
    ([, value]) => value !== undefined && value !== '' && value !== null && value !== false,
  );
  return (
    <dl className={styles.list}>
      {known.map(([name, value]) => (
        <Fact key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
