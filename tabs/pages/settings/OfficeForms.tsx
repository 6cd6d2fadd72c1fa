import type { HolderView } from '../../../src/contract/settings.ts';
import type { HolderInput } from '../../../src/contract/settingsRequest.ts';
import { SelectField, TextField } from '../../form/fields.tsx';
import { Pair } from '../../form/FormPanel.tsx';
import { optional, type FormStore } from '../../form/formStore.ts';
import { PersonField } from '../../form/PersonField.tsx';
import { useSession } from '../../session.ts';
import { ChangeForm } from './ChangeForm.tsx';
import type { OfficeCode } from './codes.ts';
import { inputOf } from './inputOf.ts';
import { keyOfForm } from './keyOfForm.ts';

/** Somebody comes into an office; which, is known where the form stands with it. */
export function AddForm({
  office,
  team,
  line,
  today,
}: {
  readonly office?: OfficeCode;
  readonly team?: string;
  readonly line?: string | undefined;
  readonly today: string;
}) {
  const { text, common } = useSession();
  const words = text.settings;
  const initial = { office: office ?? '', person: '', name: '', from: today, to: '' };
  return (
    <ChangeForm
      draftKey={keyOfForm('erbij', [office ?? '', team ?? ''])}
      initial={{ ...initial, team: team ?? '', line: line ?? '' }}
      submit={words.save}
      send={(api, store, said) =>
        api.changeSettings({
          ...said,
          change: { kind: 'functie', rows: [{ becomes: holderFrom(store) }] },
        })
      }
    >
      {office === undefined && (
        <SelectField
          name="office"
          label={words.office}
          options={common.offices}
          choose={words.chooseOffice}
          required
        />
      )}
      <PersonField idName="person" nameName="name" label={words.person} />
      {team === undefined && <PlaceFields />}
      <Days />
    </ChangeForm>
  );
}

/** Another team, first or last day of somebody who holds an office. */
export function EditForm({ holder }: { readonly holder: HolderView }) {
  const { text } = useSession();
  const { office, person, team = '', line = '', from, to = '' } = holder;
  return (
    <ChangeForm
      draftKey={keyOfForm('anders', [office, person.id, team, from])}
      initial={{ office, person: person.id, team, line, from, to }}
      submit={text.settings.save}
      send={(api, store, said) =>
        api.changeSettings({
          ...said,
          change: { kind: 'functie', rows: [{ was: inputOf(holder), becomes: holderFrom(store) }] },
        })
      }
    >
      <PlaceFields />
      <Days />
    </ChangeForm>
  );
}

/** Somebody takes over on a day. */
export function SuccessorForm({ holder }: { readonly holder: HolderView }) {
  const { text } = useSession();
  const { office, person, team = '', from } = holder;
  const words = text.settings;
  return (
    <ChangeForm
      draftKey={keyOfForm('opvolger', [office, person.id, team, from])}
      initial={{ person: '', name: '', from: '' }}
      submit={words.save}
      send={(api, store, said) =>
        api.changeSettings({
          ...said,
          change: {
            ...{ kind: 'opvolging', was: inputOf(holder) },
            ...{ person: store.text('person'), from: store.text('from') },
          },
        })
      }
    >
      <PersonField idName="person" nameName="name" label={words.person} />
      <TextField name="from" type="date" label={words.firstDaySuccessor} required />
    </ChangeForm>
  );
}

function PlaceFields() {
  const { settings } = useSession().text;
  return (
    <Pair>
      <TextField name="team" label={settings.team} hint={settings.teamHint} max={100} />
      <TextField name="line" label={settings.line} hint={settings.lineHint} max={100} />
    </Pair>
  );
}

function Days() {
  const { settings } = useSession().text;
  return (
    <Pair>
      <TextField name="from" type="date" label={settings.firstDay} required />
      <TextField name="to" type="date" label={settings.lastDay} hint={settings.lastDayHint} />
    </Pair>
  );
}

const holderFrom = (store: FormStore): HolderInput => {
  const team = optional(store.text('team'));
  const line = optional(store.text('line'));
  const to = optional(store.text('to'));
  return {
    office: store.text('office') as OfficeCode,
    person: store.text('person'),
    from: store.text('from'),
    ...(team !== undefined && { team }),
    ...(line !== undefined && { line }),
    ...(to !== undefined && { to }),
  };
};
