import { Button } from '@fluentui/react-components';
import { TextField } from '../../form/fields.tsx';
import { useForm, useText } from '../../form/formContext.ts';
import { Buttons, Pair } from '../../form/FormPanel.tsx';
import { useSession } from '../../session.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { keyOfForm } from './keyOfForm.ts';

/** A decree that is not known yet: its period, its days and where it is published. */
export function DecreeForm() {
  const { text } = useSession();
  const words = text.settings;
  return (
    <ChangeForm
      draftKey={keyOfForm('besluit')}
      initial={{ from: '', to: '', source: '', count: '1', 'days.0': '' }}
      submit={words.addDecree}
      send={(api, store, said) =>
        api.changeSettings({
          ...said,
          change: {
            kind: 'koninklijk-besluit',
            becomes: {
              ...{ from: store.text('from'), to: store.text('to'), source: store.text('source') },
              days: namesOf(store.text('count'))
                .map((name) => store.text(name))
                .filter((day, index) => index === 0 || day !== ''),
            },
          },
        })
      }
    >
      <Pair>
        <TextField name="from" type="date" label={words.periodFrom} required />
        <TextField name="to" type="date" label={words.periodTo} required />
      </Pair>
      <Days />
      <TextField
        name="source"
        label={words.decreeSource}
        hint={words.decreeSourceHint}
        max={100}
        required
      />
    </ChangeForm>
  );
}

const namesOf = (count: string): readonly string[] =>
  Array.from({ length: Number(count) }, (_, index) => `days.${index}`);

function Days() {
  const words = useSession().text.settings;
  const { store } = useForm();
  const names = namesOf(useText('count'));
  return (
    <>
      <Pair>
        {names.map((name, index) => (
          <TextField
            key={name}
            {...{ name, type: 'date', label: words.day(index + 1) }}
            required={index === 0}
          />
        ))}
      </Pair>
      <Buttons>
        <Button
          size="small"
          onClick={() => {
            store.set('count', String(names.length + 1));
          }}
        >
          {words.oneMore}
        </Button>
      </Buttons>
    </>
  );
}
