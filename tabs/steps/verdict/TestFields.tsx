import { requirementsOf } from '../../../src/contract/requirements.ts';
import { RadioField, SelectField } from '../../form/fields.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';

type CoreValue = keyof typeof requirementsOf;

/** Lawful, and proper by the 22 requirements; only what is at stake is chosen. */
export function TestFields({ at }: { readonly at: string }) {
  const { common, text } = useSession();
  const labels = text.forms.verdict;
  return (
    <Fold title={labels.test} level={3}>
      <p>{labels.testHint}</p>
      <RadioField name={`${at}.lawfulness`} label={labels.lawfulness} options={common.lawfulness} />
      {(Object.keys(requirementsOf) as readonly CoreValue[]).map((value) => (
        <section key={value} aria-label={common.coreValues[value]}>
          <h4>{common.coreValues[value]}</h4>
          {requirementsOf[value].map((requirement) => (
            <SelectField
              key={requirement}
              name={`${at}.tested.${requirement}`}
              label={common.requirements[requirement].name}
              hint={common.requirements[requirement].meaning}
              choose={labels.notAtStake}
              options={labels.met}
            />
          ))}
        </section>
      ))}
    </Fold>
  );
}
