import { Button } from '@fluentui/react-components';
import { use, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Client } from '../../api/client.ts';
import type { Result, TabFailure } from '../../api/request.ts';
import { DraftStatus, Restored } from '../../form/DraftStatus.tsx';
import { ErrorSummary } from '../../form/ErrorSummary.tsx';
import { CheckField, TextField } from '../../form/fields.tsx';
import { KeptForm } from '../../form/KeptForm.tsx';
import { Buttons, Fields } from '../../form/FormPanel.tsx';
import { createFormStore, type FormStore, type Values } from '../../form/formStore.ts';
import { useDraft } from '../../form/useDraft.ts';
import { useSession } from '../../session.ts';
import { AgainContext, CloseContext } from './contexts.ts';
import { fieldOf } from './fieldOf.ts';

/** What every change of the set-up carries. */
export interface Said {
  readonly command: string;
  readonly reason: string;
  readonly leaveEmpty?: boolean;
}

interface ChangeFormProps {
  /** Where what is typed is kept (`keyOfForm`). */
  readonly draftKey: string;
  readonly initial: Values;
  readonly submit: string;
  readonly reasonLabel?: string;
  /** What the form sends; a failure of its own is told without asking the server. */
  readonly send: (api: Client, store: FormStore, said: Said) => Promise<Result<undefined>>;
  readonly children?: ReactNode;
}

/** One change with its reason; what was typed is kept until it is saved. */
export function ChangeForm(props: ChangeFormProps) {
  const { draftKey, initial, submit, send, children } = props;
  const { api, text, notices } = useSession();
  const words = text.settings;
  const again = use(AgainContext);
  const close = use(CloseContext);
  const id = useId();
  const [store] = useState(() => createFormStore({ reason: '', leaveEmpty: false, ...initial }));
  const kept = useDraft(draftKey, { store });
  const { draft, loaded, sent } = kept;
  const form = useRef<HTMLFormElement>(null);
  const [failure, setFailure] = useState<TabFailure>();
  const [mayBeEmpty, setMayBeEmpty] = useState(false);
  const [busy, setBusy] = useState(false);

  const unfolded = close !== undefined;
  useEffect(() => {
    // Who unfolds a form goes on in it.
    if (loaded && unfolded) form.current?.querySelector('input')?.focus();
  }, [loaded, unfolded]);

  const save = async () => {
    setBusy(true);
    const values = store.values();
    // What was changed since is a change of its own: whether the first stands, the list says that follows it.
    if (sent.isUnsure() && !sent.areOnly(values)) draft.anew();
    sent.go(values);
    const reason = store.text('reason');
    const { command } = draft.state();
    const said = { command, reason, ...(store.flag('leaveEmpty') && { leaveEmpty: true }) };
    const result = await send(api, store, said);
    sent.answered(result.ok ? undefined : result.failure);
    setBusy(false);
    if (!result.ok) {
      const fields = (result.failure.fields ?? []).map((field) => ({
        ...field,
        field: fieldOf(field.field),
      }));
      store.fail(fields);
      setFailure({ ...result.failure, fields });
      setMayBeEmpty(mayBeEmpty || result.failure.code === 'left-empty');
      // What others did stands above the form by now.
      if (result.failure.code === 'setting-changed') again();
      return;
    }
    setFailure(undefined);
    await draft.discard();
    notices.show({ text: words.saved });
    close?.();
    again();
  };

  return (
    <KeptForm store={store} id={id} kept={kept} busy={busy} onSubmit={save} ref={form}>
      {failure && <ErrorSummary failure={failure} />}
      <Restored draft={draft} />
      <Fields>
        {children}
        <TextField name="reason" label={props.reasonLabel ?? words.reason} max={500} required />
        {(mayBeEmpty || store.flag('leaveEmpty')) && (
          <CheckField name="leaveEmpty" label={words.leaveEmpty} />
        )}
      </Fields>
      <Buttons>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {busy ? text.busy : submit}
        </Button>
        {close && <Button onClick={close}>{text.cancel}</Button>}
        <DraftStatus draft={draft} />
      </Buttons>
    </KeptForm>
  );
}
