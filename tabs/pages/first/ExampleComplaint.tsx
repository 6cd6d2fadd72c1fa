import { Badge, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Example, ExampleChoice } from '../../../src/contract/example.ts';
import { Message } from '../../parts/Message.tsx';
import { useSession } from '../../session.ts';

const useStyles = makeStyles({
  card: {
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  story: { margin: '8px 0 16px' },
  at: { margin: 0, color: tokens.colorNeutralForeground2 },
  asks: { ...typographyStyles.subtitle2, margin: '0 0 8px', outlineStyle: 'none' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '12px' },
});

/**
 * An invented complaint to practise with. It lives in this page alone: nothing of it is sent anywhere, and
 * leaving the page ends it.
 */
export function ExampleComplaint({ example }: { readonly example: Example }) {
  const { text } = useSession();
  const { firstTime } = text;
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const step = example.steps[at];
  return (
    <>
      <Message intent="info" title={firstTime.notice}>
        {firstTime.noticeWhat}
      </Message>
      <div className={styles.card}>
        <div className={styles.head}>
          <Badge appearance="outline" color="informative">
            {firstTime.mark}
          </Badge>
          <span className={styles.name}>{example.aanduiding}</span>
        </div>
        <p className={styles.story}>{example.story}</p>
        {step === undefined ? (
          <>
            <Message intent="success" title={firstTime.done} />
            <Button
              onClick={() => {
                setAt(0);
              }}
            >
              {firstTime.again}
            </Button>
          </>
        ) : (
          <Step
            key={at}
            step={step}
            place={firstTime.step({ at: at + 1, of: example.steps.length })}
            moved={at > 0}
            onNext={() => {
              setAt(at + 1);
            }}
          />
        )}
      </div>
    </>
  );
}

interface StepProps {
  readonly step: Example['steps'][number];
  readonly place: string;
  /** Came from the step before: reading goes on at the question. */
  readonly moved: boolean;
  readonly onNext: () => void;
}

function Step({ step, place, moved, onNext }: StepProps) {
  const { text } = useSession();
  const { firstTime } = text;
  const styles = useStyles();
  const [chosen, setChosen] = useState<ExampleChoice>();
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) question.current?.focus();
  }, [moved]);
  return (
    <>
      <p className={styles.at}>{place}</p>
      <h3 ref={question} tabIndex={-1} className={styles.asks}>
        {step.asks}
      </h3>
      <div className={styles.choices}>
        {step.choices.map((choice) => (
          <Button
            key={choice.label}
            aria-pressed={choice === chosen}
            onClick={() => {
              setChosen(choice);
            }}
          >
            {choice.label}
          </Button>
        ))}
      </div>
      <div role="status">
        {chosen && (
          <Message
            intent={chosen.right ? 'success' : 'info'}
            title={chosen.right ? firstTime.right : firstTime.other}
          >
            {chosen.answer}
          </Message>
        )}
      </div>
      {chosen?.right && (
        <Button appearance="primary" onClick={onNext}>
          {firstTime.next}
        </Button>
      )}
    </>
  );
}
