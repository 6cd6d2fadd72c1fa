import { useCallback } from 'react';
import type { DossierView } from '../../src/contract/dossierView.ts';
import type { StepInput } from '../../src/contract/step.ts';
import { Pair } from '../form/FormPanel.tsx';
import { Group } from '../form/Group.tsx';
import { PersonField } from '../form/PersonField.tsx';
import { CheckField, SelectField, TextField } from '../form/fields.tsx';
import { optional, type FormStore } from '../form/formStore.ts';
import { useSession } from '../session.ts';
import { BusyHint } from './BusyHint.tsx';
import { useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { MembersField, NotTogetherField, PlannedOnField, SidesField } from './HearingFields.tsx';
import { sidesOf } from './sidesOf.ts';
import { StepForm } from './StepForm.tsx';

type Plan = StepInput<'hoorgesprek-plannen'>;

/** Colleagues with a part in the complaint who may be there: a witness, or who stands by a side. */
const colleaguesIn = ({ facts }: DossierView): readonly { id: string; name: string }[] =>
  (facts.others ?? []).flatMap(({ personId, name }) =>
    personId === undefined ? [] : [{ id: personId, name }],
  );

const mayComeOf = (
  form: FormStore,
  colleagues: readonly { readonly id: string }[],
): NonNullable<Plan['mayCome']> =>
  [
    ...colleagues.map(({ id }) => id).filter((id) => form.flag(`mayCome.${id}`)),
    form.text('another'),
  ]
    .filter((id) => id !== '')
    .map((person) => ({ person }));

/** Whoever may come is invited in his calendar, and sees nobody else there. */
function MayComeField() {
  const labels = useSession().text.forms.hearing;
  const colleagues = colleaguesIn(useDossier());
  return (
    <>
      {colleagues.length > 0 && (
        <Group name="mayCome" label={labels.mayCome}>
          {colleagues.map(({ id, name }) => (
            <CheckField key={id} name={`mayCome.${id}`} label={name} />
          ))}
        </Group>
      )}
      <PersonField
        idName="another"
        nameName="anotherName"
        label={colleagues.length > 0 ? labels.anotherColleague : labels.mayCome}
        hint={labels.mayComeHint}
      />
    </>
  );
}

const nobody: readonly { readonly id: string }[] = [];

/** Both sides get the opportunity to tell their story. */
export function PlanHearingForm({
  onClose,
  alone = false,
}: FormProps & { readonly alone?: boolean }) {
  const { common, text } = useSession();
  const dossier = useDossier();
  const restricted = dossier.contactRule?.maySpeak === false;
  const hearers = dossier.choices.hearing?.hearers ?? nobody;
  const labels = text.forms.hearing;
  const asked = useCallback(
    (form: FormStore) => {
      const [on, time] = [form.text('on'), form.text('time')];
      if (on === '' || time === '' || form.text('form') === 'schriftelijk') return undefined;
      const chosen = hearers.filter(({ id }) => form.flag(`hearers.${id}`)).map(({ id }) => id);
      const others = mayComeOf(form, colleaguesIn(dossier)).map(({ person }) => person);
      return {
        on,
        time,
        sides: sidesOf(form).join(','),
        hearers: chosen.join(','),
        with: others.join(','),
      };
    },
    [dossier, hearers],
  );
  return (
    <StepForm
      step="hoorgesprek-plannen"
      alone={alone}
      intro={labels.planIntro}
      initial={
        // Who may not invite him offers it in writing.
        restricted
          ? { form: 'schriftelijk', time: '10:00', 'side.klager': true }
          : { form: 'samen', time: '10:00', 'side.klager': true, 'side.beklaagde': true }
      }
      toInput={(form) => ({
        sides: sidesOf(form),
        form: form.text('form') as Plan['form'],
        on: form.text('on'),
        time: form.text('time'),
        place: optional(form.text('place')),
        notTogether: optional(form.text('notTogether')),
        mayCome: mayComeOf(form, colleaguesIn(dossier)),
        ...(hearers.length > 0 && {
          hearers: hearers.filter(({ id }) => form.flag(`hearers.${id}`)).map(({ id }) => id),
        }),
      })}
      onClose={onClose}
    >
      <SidesField />
      <Pair>
        <SelectField name="form" label={labels.form} options={common.hearingForms} />
        <PlannedOnField />
        <TextField name="time" type="time" label={labels.time} required />
        <TextField name="place" label={labels.place} max={200} />
      </Pair>
      <MembersField name="hearers" />
      <NotTogetherField />
      <MayComeField />
      <BusyHint asked={asked} />
    </StepForm>
  );
}
