import type { SettingsView } from '../../../src/contract/settings.ts';
import { TextField } from '../../form/fields.tsx';
import type { FormStore } from '../../form/formStore.ts';
import { Pair } from '../../form/FormPanel.tsx';
import { useSession } from '../../session.ts';
import { AsProcedure } from './AsProcedure.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { keyOfForm } from './keyOfForm.ts';
import { Openings } from './Openings.tsx';
import type { WeekHours } from './useWeekText.ts';

type Hours = SettingsView['workingHours'];

/** When work begins and ends, day by day; the procedure's own hours hold where nothing was chosen. */
export function Hours({ hours }: { readonly hours: Hours }) {
  const { text } = useSession();
  const words = text.settings;
  return (
    <>
      <p>{words.times.hoursWhat}</p>
      <Openings
        about={words.times.hours}
        of={[
          {
            key: 'hours',
            label: words.change,
            form: <HoursForm key={JSON.stringify(hours)} hours={hours} />,
          },
        ]}
      />
    </>
  );
}

function HoursForm({ hours: { written, chosen } }: { readonly hours: Hours }) {
  const { text } = useSession();
  const words = text.settings;
  const { times } = words;
  return (
    <ChangeForm
      draftKey={keyOfForm('werktijden')}
      initial={valuesOf(chosen ?? written)}
      submit={words.save}
      send={(api, store, said) => {
        const becomes = weekIn(store);
        return api.changeSettings({
          ...said,
          change: {
            kind: 'werktijden',
            ...(chosen && { was: chosen }),
            ...(JSON.stringify(becomes) !== JSON.stringify(weekAs(written)) && { becomes }),
          },
        });
      }}
    >
      {times.weekdays.map((day, place) => (
        <Pair key={day}>
          <TextField name={`opens.${place}`} type="time" label={times.opens(day)} required />
          <TextField name={`closes.${place}`} type="time" label={times.closes(day)} required />
        </Pair>
      ))}
      <AsProcedure values={valuesOf(written)} />
    </ChangeForm>
  );
}

const valuesOf = ({ opens, closes }: WeekHours): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...opens.map((time, place) => [`opens.${place}`, time] as const),
    ...closes.map((time, place) => [`closes.${place}`, time] as const),
  ]);

const five = (value: (place: number) => string): WeekHours['opens'] => [
  value(0),
  value(1),
  value(2),
  value(3),
  value(4),
];

const weekIn = (store: FormStore): WeekHours => ({
  opens: five((place) => store.text(`opens.${place}`)),
  closes: five((place) => store.text(`closes.${place}`)),
});

// In the same order, so that the two can be compared.
const weekAs = ({ opens, closes }: WeekHours): WeekHours => ({ opens, closes });
