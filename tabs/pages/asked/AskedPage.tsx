import { makeStyles } from '@fluentui/react-components';
import type { AskedView } from '../../../src/contract/pageViews.ts';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { CaseProvider } from '../../steps/CaseProvider.tsx';
import { StepActions } from '../../steps/StepActions.tsx';

const useStyles = makeStyles({ story: { margin: '0 0 12px', whiteSpace: 'pre-line' } });

interface AskedPageProps {
  readonly kenmerk: string;
  readonly question: string;
}

/** What a colleague without the dossier is asked, what he may read with it, and his answer. */
export default function AskedPage({ kenmerk, question }: AskedPageProps) {
  const { text } = useSession();
  const asked = useLive(`asked ${kenmerk} ${question}`, (api) => api.asked(kenmerk, question));
  const { aanduiding, about = 'vraag' } = asked.value ?? {};
  return (
    <PageFrame
      title={text.consult.page[about]}
      subtitle={aanduiding === undefined ? kenmerk : `${kenmerk} · ${aanduiding}`}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
    >
      <Answer of={asked}>
        {(view) => (
          <CaseProvider of={view} reload={asked.reload}>
            <Asked view={view} />
          </CaseProvider>
        )}
      </Answer>
    </PageFrame>
  );
}

const answers = {
  vraag: 'vraag-beantwoorden',
  oplossing: 'oplossing-beslissen',
  toezegging: 'toezegging-nagekomen',
} as const;

function Asked({ view }: { readonly view: AskedView }) {
  const { common, text } = useSession();
  const styles = useStyles();
  const labels = text.consult.page;
  return (
    <>
      <Section
        title={
          { vraag: labels.question, oplossing: labels.proposal, toezegging: labels.promise }[
            view.about
          ]
        }
      >
        <p className={styles.story}>{view.what}</p>
        <Facts
          of={[
            [labels.from, [view.by.name, view.by.phone].filter(Boolean).join(', ')],
            [labels.due, common.dates.left(view.date)],
          ]}
        />
        <StepActions steps={[answers[view.about]]} primary={answers[view.about]} />
      </Section>
      {view.shown.map(({ part, text: story }) => (
        <Section key={part} title={text.consult.parts[part]}>
          <p className={styles.story}>{story}</p>
        </Section>
      ))}
    </>
  );
}
