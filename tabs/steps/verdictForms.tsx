import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { StepInput } from '../../src/contract/step.ts';
import { LongField, RadioField } from '../form/fields.tsx';
import { Buttons } from '../form/FormPanel.tsx';
import { useText } from '../form/formContext.ts';
import { optional } from '../form/formStore.ts';
import { Message } from '../parts/Message.tsx';
import { hrefOf } from '../route.ts';
import { useSession } from '../session.ts';
import { useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';

interface DecisionProps extends FormProps {
  readonly onDone?: () => void;
}

/** The version that is asked about: the last one. */
export const useVersion = (): number => {
  const dossier = useDossier();
  return dossier.approval?.version ?? dossier.drafts.at(-1)?.version ?? 1;
};

/** Asks coordinator or jurist to read along. */
export function AskToReadForm({ onClose }: FormProps) {
  const { text } = useSession();
  const version = useVersion();
  return (
    <StepForm
      step="ter-meelezing"
      intro={text.forms.askToRead.intro(version)}
      initial={{}}
      toInput={() => ({ version })}
      onClose={onClose}
    />
  );
}

export function ReadAlongForm({ onClose, onDone }: DecisionProps) {
  const { common, text } = useSession();
  const version = useVersion();
  return (
    <StepForm
      step="meegelezen"
      initial={{ verdict: 'akkoord' }}
      toInput={(form) => ({
        version,
        verdict: form.text('verdict') as StepInput<'meegelezen'>['verdict'],
        remark: optional(form.text('remark')),
      })}
      onClose={onClose}
      {...(onDone ? { onDone } : {})}
    >
      <RadioField name="verdict" label={text.forms.readAlong.verdict} options={common.readAlong} />
      <ReadAlongRemark />
    </StepForm>
  );
}

function ReadAlongRemark() {
  const { text } = useSession();
  const required = useText('verdict') === 'opmerking';
  return (
    <LongField name="remark" label={text.forms.readAlong.remark} required={required} rows={4} />
  );
}

/** Approval of the version that was read; unread it asks once. */
export function ApproveForm({ onClose, onDone }: DecisionProps) {
  const { text } = useSession();
  const { kenmerk } = useDossier();
  const version = useVersion();
  const [unread, setUnread] = useState(false);
  const [sure, setSure] = useState(false);

  if (unread && !sure) {
    return (
      <Message intent="warning" title={text.forms.approve.unread}>
        <Buttons>
          <Button as="a" appearance="primary" href={hrefOf({ name: 'lees', kenmerk, version })}>
            {text.forms.approve.readFirst}
          </Button>
          <Button
            onClick={() => {
              setSure(true);
            }}
          >
            {text.forms.approve.stillApprove}
          </Button>
        </Buttons>
      </Message>
    );
  }
  return (
    <StepForm
      step="akkoord"
      intro={sure ? text.forms.approve.sureIntro : text.forms.approve.intro}
      {...(sure ? { submitLabel: text.forms.approve.stillApprove } : {})}
      initial={{}}
      toInput={() => (sure ? { version, unread: true } : { version })}
      onFailure={({ code }) => {
        if (code === 'not-read') setUnread(true);
        return code === 'not-read';
      }}
      onClose={onClose}
      {...(onDone ? { onDone } : {})}
    />
  );
}

export function ReturnForm({ onClose, onDone }: DecisionProps) {
  const { text } = useSession();
  const version = useVersion();
  const { kenmerk } = useDossier();
  return (
    <StepForm
      step="terugsturen"
      draftKey={`terugsturen/${kenmerk}`}
      initial={{}}
      toInput={(form) => ({ version, remark: form.text('remark') })}
      onClose={onClose}
      {...(onDone ? { onDone } : {})}
    >
      <LongField
        name="remark"
        label={text.forms.return.remark}
        hint={text.forms.return.hint}
        required
      />
    </StepForm>
  );
}

export function WithdrawForm({ onClose }: FormProps) {
  const { text } = useSession();
  const version = useVersion();
  return (
    <StepForm
      step="akkoord-intrekken"
      intro={text.forms.withdraw.intro}
      initial={{}}
      toInput={() => ({ version })}
      onClose={onClose}
    />
  );
}
