import type { DecreeView, SettingsView } from '../../../src/contract/settings.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { Quiet } from '../../parts/Section.tsx';
import { useSession } from '../../session.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { DecreeForm } from './DecreeForm.tsx';
import { keyOfForm } from './keyOfForm.ts';
import { Openings } from './Openings.tsx';

/** Days equated with a holiday, period by period, and a way to add what was decreed since. */
export function Decrees({ view: { decrees, today } }: { readonly view: SettingsView }) {
  const { text, common } = useSession();
  const words = text.settings;
  if (!decrees) return <Quiet>{words.noDecrees}</Quiet>;
  return (
    <>
      <p>{words.decreesWhat}</p>
      <p>{words.knownThrough(common.dates.longDay(decrees.knownThrough))}</p>
      <Periods of={decrees.periods.filter(({ to }) => to >= today)} />
      <Fold title={words.earlierDecrees} level={3}>
        <Periods of={decrees.periods.filter(({ to }) => to < today)} />
      </Fold>
      <Openings
        of={[
          {
            ...{ key: 'add', label: words.addDecree },
            form: <DecreeForm />,
          },
        ]}
      />
    </>
  );
}

const Periods = ({ of }: { readonly of: readonly DecreeView[] }) => (
  <Entries>
    {of.map((decree) => (
      <Decree key={`${decree.from} ${decree.to}`} decree={decree} />
    ))}
  </Entries>
);

function Decree({ decree }: { readonly decree: DecreeView }) {
  const { text, common } = useSession();
  const words = text.settings;
  const { longDay } = common.dates;
  const { from, to, days, source } = decree;
  const period = words.period(longDay(from), longDay(to));
  return (
    <Entry
      head={period}
      line={`${days.length === 0 ? words.noDays : days.toSorted().map(longDay).join(', ')} · ${source === undefined ? words.cameAlong : words.source(source)}`}
    >
      {source !== undefined && (
        <Openings
          about={period}
          of={[
            {
              ...{ key: 'away', label: words.takeAway },
              form: (
                <ChangeForm
                  draftKey={keyOfForm('besluit-weg', [from, to])}
                  initial={{}}
                  submit={words.takeAway}
                  send={(api, _, said) =>
                    api.changeSettings({
                      ...said,
                      change: {
                        kind: 'koninklijk-besluit',
                        was: { from, to, days: [...days], source },
                      },
                    })
                  }
                />
              ),
            },
          ]}
        />
      )}
    </Entry>
  );
}
