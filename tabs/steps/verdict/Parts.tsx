import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { addRow } from '../../form/addRow.ts';
import { Pair } from '../../form/FormPanel.tsx';
import { LongField, RadioField, SelectField, TextField } from '../../form/fields.tsx';
import { useForm, useText } from '../../form/formContext.ts';
import { Message } from '../../parts/Message.tsx';
import { useSession } from '../../session.ts';
import { useDossier } from '../caseContext.ts';
import { OwnOfOutcome } from './OwnOfOutcome.tsx';
import { removePart } from './removePart.ts';
import { SearchedFields } from './SearchedFields.tsx';
import { TestFields } from './TestFields.tsx';

const MOST = 12;

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    margin: 0,
    padding: '12px 16px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 479px)': { padding: '8px 8px 12px' },
  },
  legend: { padding: '0 6px', fontWeight: tokens.fontWeightSemibold },
  end: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Every part of the complaint with its own findings, judgement and test. */
export function Parts() {
  const { text, newId } = useSession();
  const { store } = useForm();
  const styles = useStyles();
  const count = Number(useText('count'));
  // Taking one away draws the others anew.
  const [round, setRound] = useState(0);
  return (
    <>
      {Array.from({ length: count }, (_none, index) => (
        <fieldset key={`${String(round)} ${String(index)}`} className={styles.part}>
          <legend className={styles.legend}>{text.forms.verdict.partNumber(index + 1)}</legend>
          <PartFields at={`parts.${String(index)}`} />
          {count > 1 && (
            <div className={styles.end}>
              <Button
                size="small"
                onClick={() => {
                  removePart(store, index);
                  setRound(round + 1);
                }}
              >
                {text.forms.verdict.removePart(index + 1)}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {count < MOST && (
        <div>
          <Button
            icon={<Add20Regular />}
            onClick={() => {
              addRow(store, newId());
            }}
          >
            {text.forms.verdict.addPart}
          </Button>
        </div>
      )}
    </>
  );
}

function PartFields({ at }: { readonly at: string }) {
  const { common, text } = useSession();
  const { choices } = useDossier();
  const labels = text.forms.verdict;
  return (
    <>
      <TextField
        name={`${at}.part`}
        label={labels.part}
        hint={labels.partHint}
        max={300}
        required
      />
      <LongField
        name={`${at}.findings`}
        label={labels.findings}
        hint={labels.findingsHint}
        required
      />
      <Pair>
        <RadioField
          name={`${at}.established`}
          label={labels.established}
          options={common.established}
          required
        />
        <SelectField
          name={`${at}.outcome`}
          label={labels.outcome}
          choose={labels.choose}
          options={Object.fromEntries(
            choices.outcomes.map(({ code }) => [code, common.outcomes[code]]),
          )}
          required
        />
      </Pair>
      <Guard at={at} />
      <SearchedFields at={at} />
      <TestFields at={at} />
      <LongField name={`${at}.reasons`} label={labels.reasons} hint={labels.reasonsHint} required />
      <OwnOfOutcome at={at} />
      <Deviation at={at} />
    </>
  );
}

/** Why the committee's advice is not followed, where one advised. */
function Deviation({ at }: { readonly at: string }) {
  const { text } = useSession();
  if (!useDossier().facts.phases?.committee?.advices) return null;
  const labels = text.forms.verdict;
  return (
    <LongField
      name={`${at}.deviation`}
      label={labels.deviation}
      hint={labels.deviationHint}
      rows={2}
    />
  );
}

/** What cannot be established cannot be judged; said while choosing, refused when saved. */
function Guard({ at }: { readonly at: string }) {
  const { common } = useSession();
  const established = useText(`${at}.established`);
  const outcome = useText(`${at}.outcome`);
  return (
    <div role="status">
      {established === 'nee' && !['', 'geen-oordeel', 'stopzetting'].includes(outcome) && (
        <Message intent="warning" title={common.failures['not-established']({ outcome })} />
      )}
    </div>
  );
}
