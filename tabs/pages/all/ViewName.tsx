import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../session.ts';

const MOST_LETTERS = 60;

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px' },
});

interface ViewNameProps {
  readonly initial: string;
  readonly onKeep: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

/** The name of a view, new or another. */
export function ViewName({ initial, onKeep, onClose }: ViewNameProps) {
  const { text, common } = useSession();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(initial);
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);

  const keep = async () => {
    setWrong(name.trim() === '');
    if (name.trim() === '') return;
    setBusy(true);
    await onKeep(name.trim());
    setBusy(false);
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void keep();
      }}
    >
      <Field
        label={text.views.name}
        hint={text.views.nameHint}
        required
        validationMessage={wrong ? common.fieldFailures.required() : null}
      >
        <Input
          value={name}
          maxLength={MOST_LETTERS}
          onChange={(_event, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={busy}>
        {text.views.keep}
      </Button>
      <Button onClick={onClose}>{text.cancel}</Button>
    </form>
  );
}
