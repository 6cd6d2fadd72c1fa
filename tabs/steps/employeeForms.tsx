import type { EmployeeStep } from '../../src/contract/domainTypes.ts';
import type { StepInput } from '../../src/contract/step.ts';
import { LongField, RadioField, SelectField, TextField } from '../form/fields.tsx';
import { useText } from '../form/formContext.ts';
import { optional } from '../form/formStore.ts';
import { useSession } from '../session.ts';
import { useCase } from './caseContext.ts';
import type { FormProps, StepFormComponent } from './form.ts';
import { StepForm } from './StepForm.tsx';

/** What the employee says to the record himself. */
function OwnReactionForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { kenmerk, about } = useCase();
  const { klopt, 'andere-lezing': otherwise } = common.reactions;
  const labels = text.about.reaction;
  return (
    <StepForm
      step="eigen-reactie"
      intro={labels.intro}
      draftKey={`eigen-reactie/${kenmerk}`}
      initial={{ as: '' }}
      toInput={(form) => ({
        as: form.text('as') as StepInput<'eigen-reactie'>['as'],
        round: about?.reactionAsked?.round,
        text: optional(form.text('text')),
      })}
      submitLabel={labels.send}
      onClose={onClose}
    >
      <RadioField
        name="as"
        label={labels.as}
        options={{ klopt, 'andere-lezing': otherwise }}
        required
      />
      <OwnStory />
    </StepForm>
  );
}

function OwnStory() {
  const { text } = useSession();
  const required = useText('as') === 'andere-lezing';
  return <LongField name="text" label={text.about.reaction.story} rows={6} required={required} />;
}

/** Whether he comes to his hearing, with whom, or when he can. */
function InvitationForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const labels = text.about.invitation;
  const open = (useCase().about?.hearings ?? []).flatMap(({ invitation, plannedFor, time }) =>
    invitation === undefined ? [] : [{ ...invitation, plannedFor, time }],
  );
  const [first] = open;
  return (
    <StepForm
      step="uitnodiging-beantwoorden"
      intro={labels.intro}
      initial={{
        hearingId: first?.id ?? '',
        as: first?.as ?? '',
        text: first?.text ?? '',
        along: first?.along ?? '',
      }}
      toInput={(form) => ({
        hearingId: form.text('hearingId'),
        moment: momentIn(open, form.text('hearingId')),
        as: form.text('as') as StepInput<'uitnodiging-beantwoorden'>['as'],
        text: optional(form.text('text')),
        along: optional(form.text('along')),
      })}
      submitLabel={labels.send}
      onClose={onClose}
    >
      {open.length > 1 && (
        <SelectField
          name="hearingId"
          label={labels.which}
          options={Object.fromEntries(
            open.map(({ id, plannedFor, time }) => [
              id,
              `${common.dates.day(plannedFor)} ${common.dates.clock(time)}`,
            ]),
          )}
        />
      )}
      <RadioField name="as" label={labels.as} options={common.invitationAnswers} required />
      <AnswerFields />
    </StepForm>
  );
}

// What stands on the page is what he answers.
const momentIn = (
  open: readonly { readonly id: string; readonly plannedFor: string; readonly time: string }[],
  hearing: string,
): string | undefined => {
  const found = open.find(({ id }) => id === hearing);
  return found && `${found.plannedFor} ${found.time}`;
};

function AnswerFields() {
  const { text } = useSession();
  const labels = text.about.invitation;
  const as = useText('as');
  if (as === 'kan-niet') return <LongField name="text" label={labels.when} rows={3} required />;
  return as === 'komt' ? <TextField name="along" label={labels.along} max={200} /> : null;
}

/** Of the employee complained about, on *Over mij*. */
export const employeeForms: Readonly<Record<EmployeeStep, StepFormComponent>> = {
  'eigen-reactie': OwnReactionForm,
  'uitnodiging-beantwoorden': InvitationForm,
};
