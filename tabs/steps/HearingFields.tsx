import { Group } from '../form/Group.tsx';
import { CheckField, LongField, TextField } from '../form/fields.tsx';
import { useSession } from '../session.ts';
import { useCase, useDossier } from './caseContext.ts';

/** Which side or sides the talk is with. */
export function SidesField() {
  const { common, text } = useSession();
  return (
    <Group name="sides" label={text.forms.hearing.sides}>
      <CheckField name="side.klager" label={common.sides.klager} />
      <CheckField name="side.beklaagde" label={common.sides.beklaagde} />
    </Group>
  );
}

/** Who of the committee or the body heard, or is to hear, where one hears. */
export function MembersField({ name: field }: { readonly name: 'members' | 'hearers' }) {
  const { text } = useSession();
  const { hearing } = useDossier().choices;
  if (!hearing) return null;
  return (
    <Group name={field} label={text.forms.hearing[field]}>
      {hearing.hearers.map(({ id, name }) => (
        <CheckField key={id} name={`${field}.${id}`} label={name} />
      ))}
    </Group>
  );
}

/** In principle together; apart only with the reason. */
export function NotTogetherField() {
  const { text } = useSession();
  if (!useDossier().choices.committee) return null;
  const labels = text.forms.hearing;
  return (
    <LongField
      name="notTogether"
      label={labels.notTogether}
      hint={labels.notTogetherHint}
      rows={2}
    />
  );
}

/** The day; with the first one on which the employee can be there, as long as that is still to come. */
export function PlannedOnField() {
  const { common, text } = useSession();
  const { today } = useCase();
  const { employeeFrom } = useDossier().derived;
  const labels = text.forms.hearing;
  return (
    <TextField
      name="on"
      type="date"
      label={labels.plannedOn}
      {...(employeeFrom !== undefined &&
        employeeFrom > today && { hint: labels.employeeFrom(common.dates.day(employeeFrom)) })}
      required
    />
  );
}
