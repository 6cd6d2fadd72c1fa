import type { StepInput } from '../../src/contract/step.ts';
import { RadioField, SelectField } from '../form/fields.tsx';
import { useSession } from '../session.ts';
import { useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';

type Sent = StepInput<'brief-verstuurd'>;

const HOW = { telefoon: 'telefoon', 'e-mail': 'e-mail', brief: 'post' } as const;

/** Says that a letter has left, and how. */
export function LetterSentForm({ onClose, letterId }: FormProps & { readonly letterId?: string }) {
  const { common, text } = useSession();
  const { letters, registration } = useDossier();
  const open = letters.filter(({ mayLeave }) => mayLeave);
  const letter = open.find(({ id }) => id === letterId) ?? open[0];
  const { phone, email, address } = (registration.klager.gemachtigde ?? registration.klager)
    .contact;
  const { 'geen-adres': unsent, ...ways } = common.sentBy;
  const isReachable = Boolean(phone ?? email ?? address);
  return (
    <StepForm
      step="brief-verstuurd"
      intro={text.forms.letterSent.intro}
      initial={{
        letterId: letter?.id ?? '',
        how: isReachable ? HOW[letter?.channel ?? 'brief'] : 'geen-adres',
      }}
      toInput={(form) => ({
        letterId: form.text('letterId'),
        how: form.text('how') as Sent['how'],
      })}
      onClose={onClose}
    >
      {open.length > 1 && letterId === undefined && (
        <SelectField
          name="letterId"
          label={text.forms.letterSent.which}
          options={Object.fromEntries(open.map(({ id, kind }) => [id, common.letterKinds[kind]]))}
        />
      )}
      <RadioField
        name="how"
        label={text.forms.letterSent.how}
        options={isReachable ? ways : { ...ways, 'geen-adres': unsent }}
      />
    </StepForm>
  );
}
