import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { MeView } from '../../../src/contract/pageViews.ts';
import type { RegisteredView } from '../../../src/contract/view.ts';
import type { TabFailure } from '../../api/request.ts';
import { DraftStatus, Restored } from '../../form/DraftStatus.tsx';
import { ErrorSummary } from '../../form/ErrorSummary.tsx';
import { KeptForm } from '../../form/KeptForm.tsx';
import { SavedBefore } from '../../form/SavedBefore.tsx';
import { Buttons, Fields } from '../../form/FormPanel.tsx';
import { createFormStore, type FormStore } from '../../form/formStore.ts';
import { focusOther } from '../../form/OtherText.tsx';
import { useDraft } from '../../form/useDraft.ts';
import { useSession } from '../../session.ts';
import { FromMessage } from './FromMessage.tsx';
import { MoreFields } from './MoreFields.tsx';
import { emptyRegistration, fieldOnPage, registrationOf } from './registrationOf.ts';
import { ShortFields } from './ShortFields.tsx';

const useStyles = makeStyles({
  card: {
    padding: '16px',
    marginBottom: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface RegisterFormProps {
  /** Key of what was typed before, or lies ready from a chat message. */
  readonly draftKey: string;
  readonly me: MeView;
  readonly onDone: (done: RegisteredView) => void;
}

/** The form; kept while it is typed, sent under one id, so that twice is once. */
export function RegisterForm({ me, draftKey, onDone }: RegisterFormProps) {
  const { api, common, text } = useSession();
  const styles = useStyles();
  const id = useId();
  const [store] = useState(() => createFormStore(emptyRegistration(me.today)));
  const kept = useDraft(draftKey, { store });
  const { draft, sent } = kept;
  const [failure, setFailure] = useState<TabFailure>();
  const [busy, setBusy] = useState(false);
  /** Number under which it stands already, perhaps with other words. */
  const [before, setBefore] = useState<string>();

  const submit = async () => {
    if (focusOther(store, id)) return;
    setBusy(true);
    setFailure(undefined);
    setBefore(undefined);
    const values = store.values();
    sent.go(values);
    const input = registrationOf(store, Object.keys(common.categories));
    const result = await api.register({ command: draft.state().command, input, draft: draftKey });
    const isSame = sent.areOnly(values);
    sent.answered(result.ok ? undefined : result.failure);
    setBusy(false);
    if (result.ok && result.value.repeated && !isSame) {
      draft.anew();
      setBefore(result.value.kenmerk);
      return;
    }
    if (result.ok) {
      await draft.remove();
      onDone(result.value);
      return;
    }
    const shown = onPage(result.failure, store);
    store.fail(shown.fields ?? []);
    setFailure(shown);
  };

  return (
    <KeptForm store={store} id={id} kept={kept} busy={busy} onSubmit={submit}>
      <FromMessage store={store} onDrop={draft.discard} />
      {failure && <ErrorSummary failure={failure} />}
      {before !== undefined && (
        <SavedBefore title={text.register.before.title(before)}>
          {text.register.before.what}
        </SavedBefore>
      )}
      {store.text('message.key') === '' && <Restored draft={draft} />}
      <div className={styles.card}>
        <Fields>
          <ShortFields me={me} />
        </Fields>
      </div>
      <MoreFields me={me} open={hasMore(store)} />
      <Buttons>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
          {busy ? text.busy : text.register.submit}
        </Button>
        <DraftStatus draft={draft} />
      </Buttons>
    </KeptForm>
  );
}

const onPage = (failure: TabFailure, store: FormStore): TabFailure =>
  failure.fields
    ? {
        ...failure,
        fields: failure.fields.map((field) => ({
          ...field,
          field: fieldOnPage(field.field, store),
        })),
      }
    : failure;

/** A draft that was restored with more than the short form shows it. */
const hasMore = (store: FormStore): boolean =>
  ['contact2', 'klager.gemachtigde.name', 'klager.helpWanted', 'where', 'happenedOn'].some(
    (name) => store.text(name) !== '',
  );
