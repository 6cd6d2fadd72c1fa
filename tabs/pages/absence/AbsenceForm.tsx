import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { TabFailure } from '../../api/request.ts';
import { DraftStatus, Restored } from '../../form/DraftStatus.tsx';
import { ErrorSummary } from '../../form/ErrorSummary.tsx';
import { TextField } from '../../form/fields.tsx';
import { KeptForm } from '../../form/KeptForm.tsx';
import { Buttons, Fields, Pair } from '../../form/FormPanel.tsx';
import { createFormStore, optional } from '../../form/formStore.ts';
import { PersonField } from '../../form/PersonField.tsx';
import { useDraft } from '../../form/useDraft.ts';
import { useSession } from '../../session.ts';

/** From when until when; empty as colleague is the person himself, empty as last day is unknown. */
export function AbsenceForm({
  today,
  onDone,
}: {
  readonly today: string;
  readonly onDone: () => void;
}) {
  const { api, text, notices } = useSession();
  const words = text.absence;
  const id = useId();
  const [store] = useState(() => createFormStore({ from: today, to: '', person: '', name: '' }));
  const kept = useDraft('afwezig', { store });
  const { draft } = kept;
  const [failure, setFailure] = useState<TabFailure>();
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    const person = optional(store.text('person'));
    if (person === undefined && store.text('name').trim() !== '') {
      store.fail([{ field: 'name', code: 'not-a-choice' }]);
      return;
    }
    setBusy(true);
    setFailure(undefined);
    const to = optional(store.text('to'));
    const result = await api.away({
      ...{ command: draft.state().command, from: store.text('from') },
      ...(person !== undefined && { person }),
      ...(to !== undefined && { to }),
    });
    setBusy(false);
    if (!result.ok) {
      store.fail(result.failure.fields ?? []);
      setFailure(result.failure);
      return;
    }
    await draft.discard();
    notices.show({ text: words.done });
    onDone();
  };

  return (
    <KeptForm store={store} id={id} kept={kept} busy={busy} onSubmit={submit}>
      {failure && <ErrorSummary failure={failure} />}
      <Restored draft={draft} />
      <Fields>
        <Pair>
          <TextField name="from" type="date" label={words.from} required />
          <TextField name="to" type="date" label={words.to} hint={words.toHint} />
        </Pair>
        <PersonField idName="person" nameName="name" label={words.person} hint={words.personHint} />
      </Fields>
      <Buttons>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {busy ? text.busy : words.submit}
        </Button>
        <DraftStatus draft={draft} />
      </Buttons>
    </KeptForm>
  );
}
