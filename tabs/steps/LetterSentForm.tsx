import type { StepInput } from '../../src/contract/step.ts';
import type { DossierView } from '../../src/contract/dossierView.ts';
import { RadioField, SelectField } from '../form/fields.tsx';
import { useText } from '../form/formContext.ts';
import { Letter } from '../parts/Letter.tsx';
import { useSession } from '../session.ts';
import { useDossier } from './caseContext.ts';
import { DownloadLetter } from './DownloadLetter.tsx';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';

type Sent = StepInput<'brief-verstuurd'>;

const HOW = { telefoon: 'telefoon', 'e-mail': 'e-mail', brief: 'post' } as const;

/** As the complainant prefers; a verdict is not something to read out. */
const howOf = (letter: DossierView['letters'][number] | undefined): Sent['how'] =>
  letter === undefined || (letter.kind === 'afdoening' && letter.channel === 'telefoon')
    ? 'post'
    : HOW[letter.channel];

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
        how: isReachable ? howOf(letter) : 'geen-adres',
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
      {letterId === undefined && <ChosenLetter />}
      <RadioField
        name="how"
        label={text.forms.letterSent.how}
        options={isReachable ? ways : { ...ways, 'geen-adres': unsent }}
      />
    </StepForm>
  );
}

/** What is to be sent, where the letter does not stand above the form already. */
function ChosenLetter() {
  const chosen = useText('letterId');
  const letter = useDossier().letters.find(({ id }) => id === chosen);
  if (!letter) return null;
  return (
    <>
      <Letter of={letter} below={3} />
      {letter.document !== undefined && (
        <div>
          <DownloadLetter name={letter.document} />
        </div>
      )}
    </>
  );
}
