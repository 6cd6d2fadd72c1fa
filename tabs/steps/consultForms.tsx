import type { ConsultStep } from '../../src/contract/domainTypes.ts';
import type { StepInput } from '../../src/contract/step.ts';
import { useLive } from '../api/useLive.ts';
import { Pair } from '../form/FormPanel.tsx';
import { CheckField, LongField, SelectField, TextField } from '../form/fields.tsx';
import { optional, type FormStore } from '../form/formStore.ts';
import { Group } from '../form/Group.tsx';
import { PersonField } from '../form/PersonField.tsx';
import { useSession } from '../session.ts';
import { AnswerForm, SolutionDecidedForm } from './askedForms.tsx';
import { useCase, useDossier } from './caseContext.ts';
import type { FormProps, StepFormComponent } from './form.ts';
import { StepForm } from './StepForm.tsx';

type Part = StepInput<'vraag-stellen'>['shows'][number];
const parts: readonly Part[] = ['wat', 'wens'];

const askedIn = (form: FormStore) => ({
  what: form.text('what'),
  shows: parts.filter((part) => form.flag(`shows.${part}`)),
  due: form.text('due'),
  to: optional(form.text('to')),
});

/** One question to a colleague or a team, with what he may read beside it. */
function AskForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { kenmerk } = useCase();
  const me = useLive('me', (api) => api.me()).value;
  const labels = text.consult;
  return (
    <StepForm
      step="vraag-stellen"
      intro={labels.intro}
      draftKey={`vraag/${kenmerk}`}
      initial={{}}
      toInput={(form) => ({ ...askedIn(form), team: optional(form.text('team')) })}
      onClose={onClose}
    >
      <LongField name="what" label={labels.what} rows={3} required />
      <Pair>
        <PersonField idName="to" nameName="toName" label={labels.to} />
        <SelectField
          name="team"
          label={labels.team}
          choose={labels.chooseTeam}
          options={Object.fromEntries((me?.teams ?? []).map(({ code, name }) => [code, name]))}
        />
      </Pair>
      <Shown />
    </StepForm>
  );
}

/** A solution that the own manager is to make possible. */
function SolutionForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { kenmerk } = useCase();
  const labels = text.consult;
  return (
    <StepForm
      step="oplossing-vragen"
      intro={labels.solutionIntro}
      draftKey={`oplossing/${kenmerk}`}
      initial={{}}
      toInput={askedIn}
      onClose={onClose}
    >
      <LongField name="what" label={labels.solution} rows={3} required />
      <PersonField idName="to" nameName="toName" label={labels.to} />
      <Shown />
    </StepForm>
  );
}

function Shown() {
  const { text } = useSession();
  const labels = text.consult;
  return (
    <>
      <TextField name="due" type="date" label={labels.due} required />
      <Group name="shows" label={labels.shows}>
        {parts.map((part) => (
          <CheckField key={part} name={`shows.${part}`} label={labels.parts[part]} />
        ))}
      </Group>
    </>
  );
}

function WithdrawForm({ onClose }: FormProps) {
  const { text } = useSession();
  const open = (useDossier().facts.questions ?? []).filter(
    ({ answered, withdrawn }) => !answered && !withdrawn,
  );
  return (
    <StepForm
      step="vraag-intrekken"
      initial={{ question: open[0]?.id ?? '' }}
      toInput={(form) => ({ question: form.text('question') })}
      onClose={onClose}
    >
      <SelectField
        name="question"
        label={text.consult.which}
        options={Object.fromEntries(open.map(({ id, what }) => [id, what]))}
      />
    </StepForm>
  );
}

/** The forms with which colleagues are asked something, and with which they answer. */
export const consultForms: Readonly<Record<ConsultStep, StepFormComponent>> = {
  'vraag-stellen': AskForm,
  'vraag-beantwoorden': AnswerForm,
  'vraag-intrekken': WithdrawForm,
  'oplossing-vragen': SolutionForm,
  'oplossing-beslissen': SolutionDecidedForm,
};
