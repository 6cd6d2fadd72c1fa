import { makeStyles, tokens } from '@fluentui/react-components';
import type { FiguresView } from '../../../src/contract/figures.ts';
import { Section } from '../../parts/Section.tsx';
import { useSession } from '../../session.ts';
import { Bars } from './Bars.tsx';
import { useLabel } from './labels.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))',
    columnGap: '24px',
  },
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

const came: readonly string[] = ['categorie', 'kanaal', 'team'];

const countedAs = (of: FiguresView['tables'][number]['of']) => {
  if (of === 'vertraging') return of;
  return came.includes(of) ? 'binnengekomen' : 'afgesloten';
};

/** Every table that has something to tell, each with its bars. */
export function FigureTables({ view }: { readonly view: FiguresView }) {
  const { text } = useSession();
  const { figures } = text;
  const styles = useStyles();
  const label = useLabel();
  return (
    <div className={styles.grid}>
      {view.tables.map(({ of, rows }) => (
        <Section key={of} title={figures.tables[of]}>
          <p className={styles.quiet}>
            {rows.length === 0 ? figures.noTable : figures.counted[countedAs(of)]}
          </p>
          {rows.length > 0 && (
            <Bars
              caption={figures.tables[of]}
              what={figures.tables[of]}
              rows={rows.map(({ values, count }) => ({ label: label(of, values), count }))}
            />
          )}
        </Section>
      ))}
      {view.teams.map(({ teams, rows }) => {
        const name = `${figures.perTeam}: ${label('team', teams)}`;
        return (
          <Section key={name} title={name}>
            <Bars
              caption={name}
              what={figures.perTeam}
              rows={rows.map(({ values, count }) => ({
                label: label('tijdigheid', values),
                count,
              }))}
            />
          </Section>
        );
      })}
    </div>
  );
}
