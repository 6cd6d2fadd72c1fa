import { TextField } from '../../form/fields.tsx';
import { useSession } from '../../session.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { keyOfForm } from './keyOfForm.ts';
import { Openings } from './Openings.tsx';

interface PrivacyStatementProps {
  readonly address: string | undefined;
}

/** Where citizens read what happens with their data; the first letter names it. */
export function PrivacyStatement({ address }: PrivacyStatementProps) {
  const { text } = useSession();
  const words = text.settings;
  return (
    <>
      <p>{address ?? words.privacyNone}</p>
      <Openings
        about={words.privacy}
        of={[
          {
            key: 'address',
            label: words.change,
            form: <AddressForm key={address} {...{ address }} />,
          },
        ]}
      />
    </>
  );
}

function AddressForm({ address }: PrivacyStatementProps) {
  const { text } = useSession();
  const words = text.settings;
  return (
    <ChangeForm
      draftKey={keyOfForm('privacyverklaring')}
      initial={{ becomes: address ?? '' }}
      submit={words.save}
      send={(api, store, said) => {
        const becomes = store.text('becomes').trim();
        return api.changeSettings({
          ...said,
          change: {
            kind: 'privacyverklaring',
            ...(address !== undefined && { was: address }),
            ...(becomes !== '' && { becomes }),
          },
        });
      }}
    >
      <TextField name="becomes" type="url" label={words.privacyAddress} hint={words.privacyHint} />
    </ChangeForm>
  );
}
