import type { SettingsView } from '../../../src/contract/settings.ts';
import { TextField } from '../../form/fields.tsx';
import { Message } from '../../parts/Message.tsx';
import { Section } from '../../parts/Section.tsx';
import { useSession } from '../../session.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { keyOfForm } from './keyOfForm.ts';
import { Openings } from './Openings.tsx';

type RetentionView = SettingsView['retention'];

/** How long a file is kept: an open question until somebody chose. */
export function Retention({ retention }: { readonly retention: RetentionView }) {
  const { text } = useSession();
  const words = text.settings;
  const { source, years } = retention;
  const asks = source === 'niet-gekozen';
  return (
    <Section title={words.retention}>
      {asks && (
        <Message intent="warning" title={words.retentionAsk}>
          {words.retentionAskWhat}
        </Message>
      )}
      <p>{words.retentionFrom[source](years)}</p>
      {asks ? (
        <YearsForm retention={retention} />
      ) : (
        <Openings
          about={words.retention}
          of={[
            {
              ...{ key: 'years', label: words.change },
              form: <YearsForm retention={retention} />,
            },
          ]}
        />
      )}
    </Section>
  );
}

function YearsForm({ retention: { chosen } }: { readonly retention: RetentionView }) {
  const { text } = useSession();
  const words = text.settings;
  return (
    <ChangeForm
      draftKey={keyOfForm('bewaartermijn')}
      initial={{ becomes: chosen === undefined ? '' : String(chosen) }}
      submit={words.choose}
      reasonLabel={words.retentionReason}
      send={(api, store, said) =>
        api.changeSettings({
          ...said,
          change: {
            kind: 'bewaartermijn',
            ...(chosen !== undefined && { was: chosen }),
            becomes: Number(store.text('becomes')),
          },
        })
      }
    >
      <TextField name="becomes" type="number" label={words.years} hint={words.yearsHint} required />
    </ChangeForm>
  );
}
