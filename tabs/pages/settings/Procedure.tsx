import { makeStyles, tokens } from '@fluentui/react-components';
import type {
  ProfilePart,
  ProfileSource,
  ProfileValue,
} from '../../../src/contract/profileLines.ts';
import type { SettingsView } from '../../../src/contract/settings.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { Hours } from './Hours.tsx';
import { Reminders } from './Reminders.tsx';
import { useWeekText } from './useWeekText.ts';
import { WhoHandles } from './WhoHandles.tsx';

const useStyles = makeStyles({ source: { color: tokens.colorNeutralForeground2 } });

const order: readonly ProfilePart[] = ['termijnen', 'behandeling', 'werktijden', 'herinneringen'];

/** What the procedure sets, each with where it comes from. */
export function Procedure({ view }: { readonly view: SettingsView }) {
  const { text, common } = useSession();
  const styles = useStyles();
  const words = text.settings;
  const valueText = useValueText();
  const sourceText = (source: ProfileSource): string =>
    words.sources[source.kind]('citation' in source ? source.citation : '');
  return (
    <>
      {order.map((part) => (
        <Fold key={part} title={words.parts[part]} level={3}>
          <Facts
            of={view.profile
              .filter((line) => line.part === part)
              .map((line) => [
                words.items[line.item],
                <>
                  {valueText(line.value)}
                  <br />
                  <span className={styles.source}>{sourceText(line.source)}</span>
                </>,
              ])}
          />
          {part === 'werktijden' && <Hours hours={view.workingHours} />}
          {part === 'herinneringen' && <Reminders reminders={view.reminders} />}
        </Fold>
      ))}
      <Fold title={words.whoHandles} level={3}>
        <WhoHandles lines={view.whoHandles} />
      </Fold>
      <Fold title={words.grounds} level={3}>
        <Entries>
          {view.grounds.map(({ ground, source }) => (
            <Entry key={ground} head={common.grounds[ground]} line={sourceText(source)} />
          ))}
        </Entries>
      </Fold>
    </>
  );
}

function useValueText(): (value: ProfileValue) => string {
  const { text, common } = useSession();
  const words = text.settings;
  const weekText = useWeekText();
  return (value) => {
    switch (value.unit) {
      case 'keuze':
        return words.choices[value.choice];
      case 'tekst':
        return value.text;
      case 'uren':
        return words.hours(common.dates.clock(value.opens), common.dates.clock(value.closes));
      case 'week':
        return weekText(value.hours);
      case 'functies':
        return value.offices.map((office) => common.offices[office]).join(', ');
      case 'werkdagen-reeks':
        return words.series(value.counts.join(', '));
      default:
        return words.count[value.unit](value.count);
    }
  };
}
