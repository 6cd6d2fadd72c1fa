import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useSession } from '../session.ts';
import { useCase } from './caseContext.ts';
import { forms, type FormStep } from './forms.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
});

interface StepActionsProps {
  /** Steps that belong here; only those permitted become buttons, in this order. */
  readonly steps: readonly FormStep[];
  readonly primary?: FormStep | undefined;
  /** Opened with the page. */
  readonly open?: FormStep | undefined;
}

/** The buttons of a part of the dossier; a press opens the form of the step in its place. */
export function StepActions({ steps, primary, open }: StepActionsProps) {
  const { common } = useSession();
  const { permitted, onOpened } = useCase();
  const styles = useStyles();
  const [opened, setOpened] = useState(open);
  const show = (step: FormStep | undefined) => {
    setOpened(step);
    onOpened?.(step);
  };
  const row = useRef<HTMLDivElement>(null);
  const shown = steps.filter((step) => permitted.includes(step));
  // Somebody may have done it meanwhile: a form with words in it is not taken away.
  const Form = opened && forms[opened];
  if (shown.length === 0 && !Form) return null;

  return (
    <div>
      <div ref={row} className={styles.root}>
        {shown.map((step) => (
          <Button
            key={step}
            data-step={step}
            // An open form has the one button that matters.
            appearance={step === primary && !opened ? 'primary' : 'secondary'}
            data-next={step === primary || undefined}
            aria-expanded={step === opened}
            onClick={() => {
              show(step === opened ? undefined : step);
            }}
          >
            {common.steps[step]}
          </Button>
        ))}
      </div>
      {Form && (
        <Form
          key={opened}
          onClose={() => {
            show(undefined);
            backTo(row.current, opened);
          }}
        />
      )}
    </div>
  );
}

/** After a form the focus is where it came from, or at the first button that is left. */
function backTo(row: HTMLElement | null, step: string) {
  const button =
    row?.querySelector<HTMLElement>(`[data-step="${step}"]`) ?? row?.querySelector('button');
  button?.focus();
}
