import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import { Buttons } from '../../form/FormPanel.tsx';
import { CloseContext } from './contexts.ts';

const useStyles = makeStyles({ form: { marginTop: '8px', marginBottom: '8px' } });

interface Opening {
  readonly key: string;
  readonly label: string;
  readonly form: ReactNode;
}

interface OpeningsProps {
  readonly of: readonly Opening[];
  /** Of whom or what, for who does not see what stands beside the button. */
  readonly about?: string;
}

/** Buttons that each unfold a form below them; one at a time. */
export function Openings({ of, about }: OpeningsProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState<string>();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const chosen = of.find(({ key }) => key === open);
  const close = () => {
    setOpen(undefined);
    if (open !== undefined) buttons.current.get(open)?.focus();
  };
  return (
    <>
      <Buttons>
        {of.map(({ key, label }) => (
          <Button
            key={key}
            ref={(button: HTMLButtonElement | null) => {
              if (button) buttons.current.set(key, button);
            }}
            size="small"
            aria-label={about === undefined ? undefined : `${label}: ${about}`}
            aria-expanded={key === open}
            aria-controls={key === open ? id : undefined}
            onClick={() => {
              setOpen(key === open ? undefined : key);
            }}
          >
            {label}
          </Button>
        ))}
      </Buttons>
      {chosen && (
        <div key={chosen.key} id={id} className={styles.form}>
          <CloseContext value={close}>{chosen.form}</CloseContext>
        </div>
      )}
    </>
  );
}
