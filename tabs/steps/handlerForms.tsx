import { AccusedFields, accusedOf } from '../form/AccusedFields.tsx';
import { useLive } from '../api/useLive.ts';
import { LongField, RadioField, SelectField, TextField } from '../form/fields.tsx';
import { useText } from '../form/formContext.ts';
import { optional } from '../form/formStore.ts';
import type { ProposalView } from '../../src/contract/proposalView.ts';
import type { StepInput } from '../../src/contract/step.ts';
import { useSession, type Session } from '../session.ts';
import { useCase, useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';

/** Whom the complaint is about, when it became known. */
export function AboutWhomForm({ onClose }: FormProps) {
  const { registration } = useDossier();
  const me = useLive('me', (api) => api.me());
  const { accused } = registration;
  return (
    <StepForm
      step="over-wie"
      initial={{
        kind: accused.kind,
        personId: accused.personId ?? '',
        name: accused.name ?? '',
        team: accused.team ?? '',
      }}
      shared
      toInput={(form) => accusedOf(form, '')}
      onClose={onClose}
    >
      <AccusedFields prefix="" teams={me.value?.teams ?? []} kinds={me.value?.accusedKinds} />
    </StepForm>
  );
}

/** Who handles it: the proposal, or somebody else with a reason. */
export function AssignForm({ onClose }: FormProps) {
  const session = useSession();
  const { proposal } = useDossier();
  const labels = session.text.forms.assign;
  const named = proposal?.person ?? proposal?.suggestion?.person;
  const proposed = proposal?.kind === 'voorstel' ? named?.id : undefined;
  return (
    <StepForm
      step="toewijzen"
      intro={proposed === undefined ? session.text.dossier.handler.gap : labels.intro}
      initial={{ to: proposed ?? '' }}
      toInput={(form) => ({ to: form.text('to'), reason: optional(form.text('reason')) })}
      onClose={onClose}
    >
      <SelectField
        name="to"
        label={labels.to}
        choose={labels.choose}
        options={candidateOptions(session, proposal)}
        required
      />
      <AssignReason proposed={proposed} />
    </StepForm>
  );
}

function AssignReason({ proposed }: { readonly proposed: string | undefined }) {
  const labels = useSession().text.forms.assign;
  const chosen = useText('to');
  const other = chosen !== '' && chosen !== proposed;
  return (
    <LongField
      name="reason"
      label={labels.reason}
      hint={other ? labels.reasonNeeded : labels.reasonFree}
      required={other}
      rows={2}
    />
  );
}

const candidateOptions = ({ common, text }: Session, proposal: ProposalView | undefined) =>
  Object.fromEntries(
    (proposal?.candidates ?? []).map(({ person, office, team, absentUntil, open }) => [
      person.id,
      [
        person.name,
        [common.offices[office], team].filter(Boolean).join(' '),
        text.forms.assign.open(open),
        absentUntil === undefined ? '' : text.absentUntil(common.dates.day(absentUntil)),
      ]
        .filter(Boolean)
        .join(' · '),
    ]),
  );

/** The proposed behandelaar cannot do it. */
export function DeclineForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  return (
    <StepForm
      step="weigeren"
      intro={text.forms.decline.intro}
      initial={{ code: '' }}
      toInput={(form) => {
        const code = form.text('code') as StepInput<'weigeren'>['code'];
        if (code === 'afwezig') return { code, until: form.text('until') };
        return code === 'anders' ? { code, reason: form.text('reason') } : { code };
      }}
      onClose={onClose}
    >
      <RadioField
        name="code"
        label={text.forms.decline.code}
        options={common.declineReasons}
        required
      />
      <DeclineDetail />
    </StepForm>
  );
}

function DeclineDetail() {
  const { text } = useSession();
  const { today } = useCase();
  const code = useText('code');
  if (code === 'afwezig') {
    return (
      <TextField
        name="until"
        type="date"
        label={text.forms.decline.until}
        hint={text.forms.decline.untilHint(today)}
        required
      />
    );
  }
  if (code === 'anders') {
    return <LongField name="reason" label={text.forms.decline.reason} required rows={2} />;
  }
  return null;
}
