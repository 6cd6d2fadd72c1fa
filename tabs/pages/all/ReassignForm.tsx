import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { DraftStatus, Restored } from '../../form/DraftStatus.tsx';
import { LongField } from '../../form/fields.tsx';
import { KeptForm } from '../../form/KeptForm.tsx';
import { Buttons, Fields } from '../../form/FormPanel.tsx';
import { createFormStore } from '../../form/formStore.ts';
import { PersonField } from '../../form/PersonField.tsx';
import { useDraft } from '../../form/useDraft.ts';
import { useSession } from '../../session.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '12px',
    padding: '16px',
    marginTop: '12px',
    marginBottom: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface Chosen {
  readonly to: string;
  readonly name: string;
  readonly reason: string;
}

interface ReassignFormProps {
  readonly count: number;
  /** `used`: nobody needs what was filled in any more. */
  readonly onSubmit: (chosen: Chosen, used: () => Promise<void>) => Promise<void>;
  readonly onClose: () => void;
}

/** To whom, and why; the reason is always asked, as it goes for several complaints at once. */
export function ReassignForm({ count, onSubmit, onClose }: ReassignFormProps) {
  const { text } = useSession();
  const styles = useStyles();
  const words = text.reassign;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [store] = useState(() => createFormStore({ to: '', name: '', reason: '' }));
  const kept = useDraft('toewijzen/samen', { store });
  const { draft, loaded } = kept;
  useEffect(() => {
    title.current?.focus();
  }, [loaded]);

  const submit = async () => {
    const chosen = { to: store.text('to'), name: store.text('name'), reason: store.text('reason') };
    const wrong = [
      ...(chosen.to === '' ? [{ field: 'name', code: 'not-a-choice' as const }] : []),
      ...(chosen.reason.trim() === '' ? [{ field: 'reason', code: 'required' as const }] : []),
    ];
    store.fail(wrong);
    const [first] = wrong;
    if (first) {
      document.getElementById(`${id}-${first.field}`)?.focus();
      return;
    }
    await onSubmit(chosen, draft.remove);
  };

  return (
    <KeptForm
      store={store}
      id={id}
      kept={kept}
      onSubmit={submit}
      className={styles.form}
      labelledBy={`${id}-title`}
    >
      <h2 ref={title} tabIndex={-1} id={`${id}-title`} className={styles.title}>
        {words.title(count)}
      </h2>
      <p className={styles.intro}>{words.intro}</p>
      <Restored draft={draft} />
      <Fields>
        <PersonField idName="to" nameName="name" label={words.person} hint={words.personHint} />
        <LongField name="reason" label={words.reason} hint={words.reasonHint} rows={2} required />
      </Fields>
      <Buttons>
        <Button type="submit" appearance="primary">
          {words.submit}
        </Button>
        <Button onClick={onClose}>{text.cancel}</Button>
        <DraftStatus draft={draft} />
      </Buttons>
    </KeptForm>
  );
}
