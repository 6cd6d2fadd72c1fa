import { Pair } from '../../form/FormPanel.tsx';
import { LongField, RadioField, SelectField, TextField } from '../../form/fields.tsx';
import { useText } from '../../form/formContext.ts';
import { PersonField } from '../../form/PersonField.tsx';
import { useSession } from '../../session.ts';

/** What the lesson comes to: a change with owner and check date, or none, which is said. */
export function LearningFields() {
  const { common, text } = useSession();
  const labels = text.forms.verdict;
  const as = useText('learning.as');
  return (
    <>
      <RadioField name="learning.as" label={labels.learning} options={common.learning} />
      {(as === 'verbetering' || as === 'geleerd-zonder-wijziging') && (
        <Pair>
          <SelectField
            name="learning.level"
            label={labels.level}
            choose={labels.choose}
            options={common.lessonLevels}
            required
          />
          <SelectField
            name="learning.learner"
            label={labels.learner}
            choose={labels.choose}
            options={common.learners}
            required
          />
        </Pair>
      )}
      {as === 'verbetering' && (
        <>
          <LongField name="learning.action" label={labels.action} rows={2} required />
          <Pair>
            <PersonField
              idName="learning.owner"
              nameName="learning.ownerName"
              label={labels.owner}
              required
            />
            <TextField name="learning.checkOn" type="date" label={labels.checkOn} required />
          </Pair>
        </>
      )}
      <LongField
        name="alsoLearnt"
        label={labels.alsoLearnt}
        hint={labels.alsoLearntHint}
        rows={2}
      />
    </>
  );
}
