import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { Message } from '../../parts/Message.tsx';
import { useSession } from '../../session.ts';
import type { Hearing } from '../../steps/openHearings.ts';
import type { AtTalk } from '../../steps/talk/whoIsWho.ts';

const useStyles = makeStyles({
  list: { margin: '0 0 8px', paddingLeft: '20px', lineHeight: tokens.lineHeightBase300 },
  sides: {
    display: 'grid',
    gap: '4px 24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
  },
  heading: { ...typographyStyles.body1Strong, margin: '0 0 4px' },
});

interface GuideProps {
  readonly view: DossierView;
  readonly hearing: Hearing | undefined;
  readonly who: readonly AtTalk[];
}

/** What to hold on to during the talk: its course, who sits there, what to ask, and what holds for recording. */
export function Guide({ view, hearing, who }: GuideProps) {
  const { common, text } = useSession();
  const styles = useStyles();
  const { talk } = text;
  const { quorum } = view.choices.hearing ?? {};
  const answer = view.terms.find(({ code }) => code === 'afdoening')?.left;
  const sides = hearing?.sides ?? (['klager', 'beklaagde'] as const);
  return (
    <>
      {quorum !== undefined && <Message intent="info" title={talk.quorum(quorum)} />}
      <Fold title={talk.agenda} initiallyOpen>
        <ol className={styles.list}>
          {talk.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {answer && <p>{talk.answerBy(common.dates.longDay(answer.date))}</p>}
      </Fold>
      <Fold title={talk.who} initiallyOpen>
        <Entries>
          {who.map(({ name, role, line }) => (
            <Entry key={name} head={name} line={[role, line].filter(Boolean).join(' · ')} />
          ))}
        </Entries>
      </Fold>
      <Fold title={talk.questions}>
        <div className={styles.sides}>
          {sides.map((side) => (
            <section key={side}>
              <h3 className={styles.heading}>{common.sides[side]}</h3>
              <List of={talk.ask[side]} />
            </section>
          ))}
        </div>
      </Fold>
      <Fold title={talk.recording}>
        <List of={talk.recordingRules} />
      </Fold>
    </>
  );
}

function List({ of }: { readonly of: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
