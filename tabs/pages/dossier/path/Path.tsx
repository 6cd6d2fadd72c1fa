import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  Circle20Regular,
  RecordStop20Filled,
  SubtractCircle20Regular,
} from '@fluentui/react-icons';
import type { DossierView } from '../../../../src/contract/dossierView.ts';
import { Fold } from '../../../parts/Fold.tsx';
import { useSession } from '../../../session.ts';
import { pathOf, type OnPath } from './pathOf.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  station: { display: 'flex', gap: '8px', padding: '4px 0' },
  icon: { flexShrink: 0, lineHeight: 0 },
  gedaan: { color: tokens.colorStatusSuccessForeground1 },
  nu: { color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  here: { fontWeight: tokens.fontWeightSemibold },
});

const icons = {
  gedaan: <CheckmarkCircle20Filled />,
  nu: <RecordStop20Filled />,
  later: <Circle20Regular />,
  overgeslagen: <SubtractCircle20Regular />,
} as const;

/** The way of this complaint through the procedure; each station says in words how it stands. */
export function Path({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const styles = useStyles();
  const labels = text.dossier.path;
  const path = pathOf(view, { common, text });
  const now = path.find(({ state }) => state === 'nu');
  const stateOf = ({ state, on, why }: OnPath): string => {
    if (on !== undefined) return labels.done(common.dates.day(on));
    return why === undefined ? labels.states[state] : `${labels.states[state]}: ${why}`;
  };
  return (
    <Fold
      title={labels.title}
      hint={now ? labels.now(withinLine(labels.stations[now.station])) : labels.states.gedaan}
    >
      <ol className={styles.list}>
        {path.map((one) => (
          <li
            key={one.station}
            className={styles.station}
            aria-current={one.state === 'nu' ? 'step' : undefined}
          >
            <span
              aria-hidden
              className={mergeClasses(
                styles.icon,
                one.state === 'gedaan' && styles.gedaan,
                one.state === 'nu' && styles.nu,
              )}
            >
              {icons[one.state]}
            </span>
            <span>
              <span className={mergeClasses(one.state === 'nu' && styles.here)}>
                {labels.stations[one.station]}
              </span>
              <span className={styles.quiet}> · {stateOf(one)}</span>
            </span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}

const withinLine = (title: string): string => title.charAt(0).toLocaleLowerCase() + title.slice(1);
