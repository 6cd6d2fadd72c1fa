import { Button, Field, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { FILE_KINDS, MOST_BYTES } from '../../../src/contract/fileLimits.ts';
import type { TabFailure } from '../../api/request.ts';
import {
  fieldId,
  useFieldFailure,
  useFieldName,
  useForm,
  useText,
} from '../../form/formContext.ts';
import { useFailureText, useFieldText } from '../../parts/failureText.ts';
import { useSession } from '../../session.ts';
import { useCase } from '../caseContext.ts';

// The browser's own control: its words take the colour of the theme.
const useStyles = makeStyles({
  chooser: { maxWidth: '100%', padding: '4px 0', color: tokens.colorNeutralForeground1 },
});

const accepted = [...FILE_KINDS.map((kind) => `.${kind}`), '.jpeg'].join(',');

/** A file of the complaint: kept as soon as it is chosen, so that a reload loses nothing of it. */
export function FileField() {
  const { api, text } = useSession();
  const { kenmerk } = useCase();
  const { store, id } = useForm();
  const labels = text.ombudsman.evidence;
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<TabFailure>();
  const failureText = useFailureText();
  const fieldText = useFieldText();
  const refused = useFieldFailure('file');
  useFieldName('file', labels.file);
  const name = useText('fileName');

  const take = async (file: File) => {
    setFailure(undefined);
    if (file.size > MOST_BYTES) {
      setFailure({ code: 'file-too-large' });
      return;
    }
    setBusy(true);
    const stored = await api.storeFile(kenmerk, file);
    setBusy(false);
    if (!stored.ok) {
      setFailure(stored.failure);
      return;
    }
    store.set('document', stored.value.document);
    store.set('fileName', file.name.slice(-120));
  };

  return (
    <Field
      label={{ children: labels.file, htmlFor: fieldId(id, 'file') }}
      hint={labels.fileHint}
      validationMessage={failure ? failureText(failure) : refused ? fieldText(refused) : null}
    >
      <input
        ref={chooser}
        id={fieldId(id, 'file')}
        type="file"
        className={styles.chooser}
        accept={accepted}
        disabled={busy}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void take(file);
          // The same file may be chosen again after a failure.
          target.value = '';
        }}
      />
      <div role="status">
        {busy && <Spinner size="tiny" label={labels.storing} />}
        {!busy && name !== '' && (
          <>
            {labels.stored(name)}{' '}
            <Button
              size="small"
              onClick={() => {
                store.set('document', '');
                store.set('fileName', '');
                chooser.current?.focus();
              }}
            >
              {labels.leaveOut}
            </Button>
          </>
        )}
      </div>
    </Field>
  );
}
