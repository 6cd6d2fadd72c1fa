import { useSession } from '../session.ts';
import { Pair } from './FormPanel.tsx';
import { SelectField } from './fields.tsx';
import { useText } from './formContext.ts';
import { optional, type FormStore } from './formStore.ts';
import { PersonField } from './PersonField.tsx';
import type { MeView } from '../../src/contract/pageViews.ts';
import type { StepInput } from '../../src/contract/step.ts';

type Accused = StepInput<'over-wie'>;

/** Kinds that are a body, a service or nobody yet: no person is asked for. */
const WITHOUT_PERSON: ReadonlySet<string> = new Set<Accused['kind']>([
  'college',
  'gemeenteraad',
  'werkgeverscommissie',
  'commissie-bezwaar',
  'gemeenschappelijke-regeling',
  'geen-persoon',
  'onbekend',
]);

interface AccusedFieldsProps {
  /** `accused.` within a larger form, empty where it is the form. */
  readonly prefix: '' | 'accused.';
  readonly teams: MeView['teams'];
  /** Absent is every kind. */
  readonly kinds: MeView['accusedKinds'];
}

/** Whom or which team it is about; only what can be told is asked. */
export function AccusedFields({ prefix, teams, kinds }: AccusedFieldsProps) {
  const { common, text } = useSession();
  const kind = useText(`${prefix}kind`);
  const labels = text.forms.accused;
  return (
    <Pair>
      <SelectField
        name={`${prefix}kind`}
        label={labels.kind}
        options={
          kinds
            ? Object.fromEntries(kinds.map((one) => [one, common.accusedKinds[one]]))
            : common.accusedKinds
        }
        required
      />
      {!WITHOUT_PERSON.has(kind) && (
        <PersonField
          idName={`${prefix}personId`}
          nameName={`${prefix}name`}
          label={labels.person}
          hint={labels.personHint}
          mayBeTyped
        />
      )}
      {kind !== 'onbekend' && (
        <SelectField
          name={`${prefix}team`}
          label={labels.team}
          choose={labels.noTeam}
          options={Object.fromEntries(teams.map(({ code, name }) => [code, name]))}
        />
      )}
    </Pair>
  );
}

/** What these fields say, without what was hidden when they were sent. */
export function accusedOf(form: FormStore, prefix: AccusedFieldsProps['prefix']): Accused {
  const kind = form.text(`${prefix}kind`) as Accused['kind'];
  const person = !WITHOUT_PERSON.has(kind);
  return {
    kind,
    personId: person ? optional(form.text(`${prefix}personId`)) : undefined,
    name: person ? optional(form.text(`${prefix}name`)) : undefined,
    team: kind === 'onbekend' ? undefined : optional(form.text(`${prefix}team`)),
  };
}
