import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RegisteredView } from '../../../src/contract/view.ts';
import type { TabTexts } from '../../../src/text/tab/nl.ts';
import { useLive } from '../../api/useLive.ts';
import { Buttons } from '../../form/FormPanel.tsx';
import { Letter } from '../../parts/Letter.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Message } from '../../parts/Message.tsx';
import { Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { CaseProvider } from '../../steps/CaseProvider.tsx';
import { StepActions } from '../../steps/StepActions.tsx';

const useStyles = makeStyles({
  kenmerk: { ...typographyStyles.title3, margin: '4px 0 0' },
  list: {
    margin: '0 0 16px',
    paddingLeft: '20px',
    display: 'grid',
    gap: '6px',
    color: tokens.colorNeutralForeground1,
  },
});

interface RegisteredProps {
  readonly done: RegisteredView;
  readonly onNext: () => void;
}

/** After registering: what happens now, and the confirmation that is owed. */
export function Registered({ done, onNext }: RegisteredProps) {
  const { common, text } = useSession();
  const styles = useStyles();
  const { kenmerk } = done;
  // Who holds no office may not open it: then there are no buttons, and that is all.
  const live = useLive(`dossier ${kenmerk}`, (api) => api.dossier(kenmerk));
  const dossier = live.value;
  const letter = dossier?.letters.find(({ id }) => id === done.confirmationLetter);
  const labels = text.register;
  const head = useRef<HTMLDivElement>(null);

  useEffect(() => {
    head.current?.focus();
  }, []);

  return (
    <>
      <Message ref={head} intent="success" title={labels.done}>
        <p className={styles.kenmerk}>{kenmerk}</p>
      </Message>
      <Section title={labels.now}>
        <ol className={styles.list}>
          {nowLines(done, { labels, day: common.dates.longDay }).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        {live.failure?.code === 'not-found' && <p>{labels.nowYou}</p>}
        <Buttons>
          {dossier && (
            <>
              {done.callBefore !== undefined && (
                <LinkButton
                  appearance="primary"
                  href={hrefOf({ name: 'bel', kenmerk })}
                  label={text.nav.call}
                />
              )}
              <LinkButton
                appearance={done.callBefore === undefined ? 'primary' : 'secondary'}
                href={hrefOf({ name: 'dossier', kenmerk })}
                label={text.nav.dossier}
              />
            </>
          )}
          <Button onClick={onNext}>{labels.next}</Button>
        </Buttons>
      </Section>
      {dossier && letter && (
        <Section title={common.letterKinds[letter.kind]}>
          <Letter of={letter} below={2} />
          <CaseProvider of={dossier} reload={live.reload}>
            <StepActions steps={['brief-verstuurd']} />
          </CaseProvider>
        </Section>
      )}
    </>
  );
}

interface Words {
  readonly labels: TabTexts['register'];
  readonly day: (date: string) => string;
}

/** What happens next, in the order in which it happens. */
const nowLines = (done: RegisteredView, { labels, day }: Words): readonly string[] => {
  if (done.solved) return [labels.nowSolved];
  const answer = labels.nowAnswer(day(done.answerBy));
  return done.admissibilityBy === undefined
    ? [
        done.callBefore === undefined ? labels.nowNoCall : labels.nowCall(day(done.callBefore)),
        done.confirmationLetter ? labels.nowConfirm : labels.nowNobody,
        answer,
      ]
    : [labels.nowAdmissibility(day(done.admissibilityBy)), answer];
};
