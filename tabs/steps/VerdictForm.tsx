import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { StepInput } from '../../src/contract/step.ts';
import type { DossierView } from '../../src/contract/dossierView.ts';
import { Pair } from '../form/FormPanel.tsx';
import { LongField, RadioField, SelectField, TextField } from '../form/fields.tsx';
import { useForm, useText } from '../form/formContext.ts';
import { optional, type FormStore, type Values } from '../form/formStore.ts';
import { Message } from '../parts/Message.tsx';
import { useSession } from '../session.ts';
import { useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';

type Verdict = StepInput<'oordeel-concept'>;
type Part = Verdict['parts'][number];

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

/** The draft verdict: each part with findings, judgement and reasons; every save is a new version. */
export function VerdictForm({ onClose }: FormProps) {
  const { text } = useSession();
  const dossier = useDossier();
  const labels = text.forms.verdict;
  return (
    <StepForm
      step="oordeel-concept"
      intro={labels.intro}
      draftKey={`oordeel/${dossier.kenmerk}`}
      initial={initialOf(dossier)}
      toInput={verdictOf}
      submitLabel={labels.save}
      onClose={onClose}
    >
      <Parts />
      <LongField
        name="conclusions"
        label={labels.conclusions}
        hint={labels.conclusionsHint}
        required
      />
      <LongField name="offer" label={labels.offer} hint={labels.offerHint} rows={2} />
      <LongField name="lesson" label={labels.lesson} hint={labels.lessonHint} rows={2} required />
    </StepForm>
  );
}

function Parts() {
  const { text } = useSession();
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
              store.set('count', String(count + 1));
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
          options={common.outcomes}
          required
        />
      </Pair>
      <Guard at={at} />
      <LongField name={`${at}.reasons`} label={labels.reasons} hint={labels.reasonsHint} required />
    </>
  );
}

/** What cannot be established cannot be unfounded; said while choosing, refused when saved. */
function Guard({ at }: { readonly at: string }) {
  const { common } = useSession();
  const established = useText(`${at}.established`);
  const outcome = useText(`${at}.outcome`);
  return (
    <div role="status">
      {established === 'nee' && outcome === 'ongegrond' && (
        <Message intent="warning" title={common.failures['not-established']({})} />
      )}
    </div>
  );
}

const FIELDS = ['part', 'findings', 'established', 'outcome', 'reasons'] as const;

/** From the last version, so that a returned draft is changed and not written again. */
function initialOf({ drafts, registration }: DossierView): Values {
  const last = drafts.at(-1);
  if (!last) return { count: '1', 'parts.0.part': registration.aanduiding };
  const parts = last.parts.flatMap((part, index) =>
    FIELDS.map((field) => [`parts.${String(index)}.${field}`, part[field]] as const),
  );
  return {
    count: String(last.parts.length),
    ...Object.fromEntries(parts),
    conclusions: last.conclusions,
    offer: last.offer ?? '',
    lesson: last.lesson,
  };
}

const verdictOf = (form: FormStore): Verdict => ({
  parts: Array.from({ length: Number(form.text('count')) }, (_none, index) => {
    const field = (name: (typeof FIELDS)[number]) => form.text(`parts.${String(index)}.${name}`);
    return {
      part: field('part'),
      findings: field('findings'),
      established: field('established') as Part['established'],
      outcome: field('outcome') as Part['outcome'],
      reasons: field('reasons'),
    };
  }),
  conclusions: form.text('conclusions'),
  offer: optional(form.text('offer')),
  lesson: form.text('lesson'),
});

/** Takes one part away; those after it move up. */
function removePart(form: FormStore, index: number) {
  const count = Number(form.text('count'));
  for (let at = index; at < count; at += 1) {
    for (const field of FIELDS) {
      const next = at + 1 < count ? form.text(`parts.${String(at + 1)}.${field}`) : '';
      form.set(`parts.${String(at)}.${field}`, next);
    }
  }
  form.set('count', String(count - 1));
}
