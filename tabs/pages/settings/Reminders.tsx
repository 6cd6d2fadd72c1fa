import type { SettingsView } from '../../../src/contract/settings.ts';
import type { SettingsRequest } from '../../../src/contract/settingsRequest.ts';
import { TextField } from '../../form/fields.tsx';
import type { FormStore } from '../../form/formStore.ts';
import { Pair } from '../../form/FormPanel.tsx';
import { useSession } from '../../session.ts';
import { AsProcedure } from './AsProcedure.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { keyOfForm } from './keyOfForm.ts';
import { Openings } from './Openings.tsx';

type Reminders = SettingsView['reminders'];
type Item = keyof Reminders['bounds'];
type Typed = NonNullable<Extract<SettingsRequest['change'], { kind: 'herinneringen' }>['becomes']>;

/** How early and how often is asked for something; the procedure's own numbers hold where nothing was chosen. */
export function Reminders({ reminders }: { readonly reminders: Reminders }) {
  const { text } = useSession();
  const words = text.settings;
  return (
    <>
      <p>{words.times.remindersWhat}</p>
      <Openings
        about={words.times.reminders}
        of={[
          {
            key: 'reminders',
            label: words.change,
            form: <RemindersForm key={JSON.stringify(reminders)} reminders={reminders} />,
          },
        ]}
      />
    </>
  );
}

function RemindersForm({ reminders }: { readonly reminders: Reminders }) {
  const { text } = useSession();
  const words = text.settings;
  const { written, chosen, bounds } = reminders;
  const all = Object.keys(bounds) as Item[];
  const hint = (item: Item): string => {
    const [least, most] = bounds[item];
    return item === 'termijn-nadert'
      ? words.times.seriesHint({ written: typedOf(written, item), most })
      : words.times.hint({ written: typedOf(written, item), least, most });
  };
  return (
    <ChangeForm
      draftKey={keyOfForm('herinneringen')}
      initial={valuesOf({ ...written, ...chosen }, all)}
      submit={words.save}
      send={(api, store, said) => {
        const becomes = otherwise(store, written, all);
        return api.changeSettings({
          ...said,
          change: {
            kind: 'herinneringen',
            ...(chosen && { was: asTyped(chosen) }),
            ...(Object.keys(becomes).length > 0 && { becomes }),
          },
        });
      }}
    >
      <Pair>
        {all.map((item) => (
          <TextField
            key={item}
            name={item}
            type={item === 'termijn-nadert' ? 'text' : 'number'}
            label={labelOf(words, item)}
            hint={hint(item)}
            required
          />
        ))}
      </Pair>
      <AsProcedure values={valuesOf(written, all)} />
    </ChangeForm>
  );
}

const labelOf = (
  words: {
    readonly items: Readonly<Record<Item, string>>;
    readonly times: { readonly unit: (what: string, inWeeks: boolean) => string };
  },
  item: Item,
): string => words.times.unit(words.items[item], item === 'bericht-niet-behandeld');

const typedOf = (values: Readonly<Partial<Reminders['written']>>, item: Item): string =>
  [values[item] ?? []].flat().join(', ');

const valuesOf = (
  values: Reminders['written'],
  all: readonly Item[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(all.map((item) => [item, typedOf(values, item)]));

const asTyped = ({
  'termijn-nadert': series,
  ...numbers
}: NonNullable<Reminders['chosen']>): Typed => ({
  ...numbers,
  ...(series && { 'termijn-nadert': series.join(', ') }),
});

/** Only what is not as the procedure has it. */
const otherwise = (store: FormStore, written: Reminders['written'], all: readonly Item[]): Typed =>
  Object.fromEntries(
    all
      .map((item) => [item, store.text(item).trim()] as const)
      .filter(([item, typed]) => typed !== typedOf(written, item))
      .map(([item, typed]) => [
        item,
        item === 'termijn-nadert' || typed === '' ? typed : Number(typed),
      ]),
  );
