import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { LongField, TextField } from '../../form/fields.tsx';
import { useForm, useText } from '../../form/formContext.ts';
import { useSession } from '../../session.ts';

const MOST = 12;

/** What is said about each part, and what had not been talked about yet. */
export function NoteFields() {
  const { talk } = useSession().text;
  const { store } = useForm();
  const count = Number(useText('parts'));
  return (
    <>
      {Array.from({ length: count }, (_, at) => (
        <Part key={at} at={at} />
      ))}
      {count < MOST && (
        <div>
          <Button
            icon={<Add20Regular />}
            onClick={() => {
              store.set('parts', String(count + 1));
            }}
          >
            {talk.addPart}
          </Button>
        </div>
      )}
      <LongField name="rest" label={talk.rest} hint={talk.restHint} rows={3} />
    </>
  );
}

function Part({ at }: { readonly at: number }) {
  const { talk } = useSession().text;
  return (
    <>
      <TextField name={`part.${at}`} label={talk.partName(at + 1)} max={300} />
      <LongField name={`said.${at}`} label={talk.said(at + 1)} rows={5} />
    </>
  );
}
