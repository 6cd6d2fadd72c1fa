import { makeStyles } from '@fluentui/react-components';
import type { AboutMeView } from '../../../src/contract/pageViews.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { Message } from '../../parts/Message.tsx';
import { Section } from '../../parts/Section.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';

const useStyles = makeStyles({
  story: { margin: 0, whiteSpace: 'pre-line' },
  points: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '4px' },
});

/** What the employee may know: the complaint, what happens when, his rights, the outcome. */
export function AboutMe({ view }: { readonly view: AboutMeView }) {
  const { common, text } = useSession();
  const styles = useStyles();
  const labels = text.about;
  const answerOf = (invitation: AboutMeView['hearings'][number]['invitation']) =>
    invitation?.as && labels.invitation.answered[invitation.as];
  return (
    <>
      <Support view={view} />
      <ReactionAsked view={view} />
      <Section title={labels.what}>
        <p className={styles.story}>{view.what ?? labels.noCopyYet}</p>
      </Section>
      <Section title={labels.facts}>
        <Facts
          of={[
            [labels.stage, common.stages[view.stage]],
            [
              labels.behandelaar,
              [view.behandelaar?.name, view.behandelaar?.phone].filter(Boolean).join(', '),
            ],
            [labels.klager, view.klagerName],
            [labels.received, common.dates.longDay(view.received)],
            [
              labels.answerBy,
              view.answerBy === null ? undefined : common.dates.longDay(view.answerBy),
            ],
          ]}
        />
      </Section>
      <Section title={labels.hearings}>
        <Entries empty={view.hearings.length === 0 && labels.noHearings}>
          {view.hearings.map((hearing) => (
            <Entry
              key={`${hearing.plannedFor} ${hearing.time}`}
              head={`${common.dates.longDay(hearing.plannedFor)}, ${common.dates.clock(hearing.time)}`}
              line={[hearing.place, answerOf(hearing.invitation)].filter(Boolean).join(' · ')}
            >
              {hearing.record}
            </Entry>
          ))}
        </Entries>
        <StepActions steps={['uitnodiging-beantwoorden']} />
      </Section>
      <Reactions view={view} />
      {view.outcome && (
        <Section title={labels.outcome}>
          <Entries>
            {view.outcome.map(({ part, outcome, reasons, deviation }) => (
              <Entry key={part} head={`${part}: ${outcomeText(common.outcomes, outcome)}`}>
                {deviation === undefined ? reasons : `${reasons}\n${deviation}`}
              </Entry>
            ))}
          </Entries>
        </Section>
      )}
      <Advices view={view} />
      <Section title={labels.rights}>
        <ul className={styles.points}>
          {[
            ...labels.rightsLines,
            ...(view.mustAppear ? [labels.mustAppear] : []),
            ...(view.noPersonnelFile ? [labels.noPersonnelFile] : []),
          ].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** What was put to him, and to whom he may say what he thinks of it (O41). */
function ReactionAsked({ view }: { readonly view: AboutMeView }) {
  const { common, text } = useSession();
  const styles = useStyles();
  const { reactionAsked, behandelaar } = view;
  if (reactionAsked === undefined) return null;
  const labels = text.about.reaction;
  const whom = [behandelaar?.name, behandelaar?.phone].filter(Boolean).join(', ');
  return (
    <Section title={labels.title}>
      <p className={styles.story}>{labels.asked(common.dates.longDay(reactionAsked.since))}</p>
      <p className={styles.story}>{labels.how(whom)}</p>
      {reactionAsked.reaction && (
        <Entries>
          <Entry head={labels.other}>{reactionAsked.reaction}</Entry>
        </Entries>
      )}
      <StepActions steps={['eigen-reactie']} primary="eigen-reactie" />
    </Section>
  );
}

/** What he said to the records he read. */
function Reactions({ view: { reactions = [] } }: { readonly view: AboutMeView }) {
  const { common, text } = useSession();
  if (reactions.length === 0) return null;
  return (
    <Section title={text.about.reaction.given}>
      <Entries>
        {reactions.map(({ on, as, text: story }) => (
          <Entry key={on} head={common.reactions[as]} line={common.dates.longDay(on)}>
            {story}
          </Entry>
        ))}
      </Entries>
    </Section>
  );
}

/** With the decision he gets all advice (P32). */
function Advices({ view }: { readonly view: AboutMeView }) {
  const { common, text } = useSession();
  const { advices = [], authorityAdvices = [] } = view;
  if (advices.length + authorityAdvices.length === 0) return null;
  return (
    <Section title={text.about.committee}>
      <Entries>
        {advices.map(({ part, advice, reasons }) => (
          <Entry key={part} head={`${part}: ${outcomeText(common.outcomes, advice)}`}>
            {reasons}
          </Entry>
        ))}
        {authorityAdvices.map(({ from, advice }) => (
          <Entry
            key={`${from} ${advice}`}
            head={outcomeText(text.dossier.phases.authorities, from)}
          >
            {advice}
          </Entry>
        ))}
      </Entries>
    </Section>
  );
}

function Support({ view: { vertrouwenspersoon } }: { readonly view: AboutMeView }) {
  const { text } = useSession();
  return (
    <Message intent="info" title={text.about.support}>
      {vertrouwenspersoon && (
        <span>
          {[vertrouwenspersoon.name, vertrouwenspersoon.phone].filter(Boolean).join(', ')}
        </span>
      )}
    </Message>
  );
}

const outcomeText = (outcomes: Readonly<Record<string, string>>, outcome: string): string =>
  outcomes[outcome] ?? outcome;
