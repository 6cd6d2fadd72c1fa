import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { TextField } from '../../form/fields.tsx';
import { Buttons, Pair } from '../../form/FormPanel.tsx';
import { useSession } from '../../session.ts';
import { ChangeForm } from './ChangeForm.tsx';

/** A decree that is not known yet: its period, its days and where it is published. */
export function DecreeForm() {
  const { text } = useSession();
  const words = text.settings;
  const [count, setCount] = useState(1);
  const names = Array.from({ length: count }, (_, index) => `days.${index}`);
  return (
    <ChangeForm
      initial={{ from: '', to: '', source: '', 'days.0': '' }}
      submit={words.addDecree}
      send={(api, store, said) =>
        api.changeSettings({
          ...said,
          change: {
            kind: 'koninklijk-besluit',
            becomes: {
              ...{ from: store.text('from'), to: store.text('to'), source: store.text('source') },
              days: names
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
            setCount(count + 1);
          }}
        >
          {words.oneMore}
        </Button>
      </Buttons>
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
