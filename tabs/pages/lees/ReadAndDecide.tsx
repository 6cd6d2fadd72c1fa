import { makeStyles } from '@fluentui/react-components';
import type { DossierView } from '../../../src/contract/view.ts';
import { DraftText } from '../../parts/DraftText.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { Letter } from '../../parts/Letter.tsx';
import { Message } from '../../parts/Message.tsx';
import { Blocking } from '../../parts/Blocking.tsx';
import { Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { DecideBar } from './DecideBar.tsx';
import { useOpened } from './useOpened.ts';

const useStyles = makeStyles({ before: { marginBottom: '24px' } });

interface ReadAndDecideProps {
  readonly view: DossierView;
  readonly version: number | undefined;
}

/** The text first, the decision fixed at the bottom. */
export function ReadAndDecide({ view, version }: ReadAndDecideProps) {
  const { text } = useSession();
  const styles = useStyles();
  const last = view.drafts.at(-1);
  const draft = view.drafts.find((one) => one.version === version) ?? last;
  const present = draft !== undefined && draft.version === last?.version;
  useOpened(view, present ? draft.version : undefined);

  if (!draft) return <Message intent="info" title={text.read.none} />;
  const letter = view.letters.find(
    (one) => one.kind === 'afdoening' && one.version === draft.version && !one.withdrawn,
  );
  return (
    <>
      {!present && (
        <Message
          intent="warning"
          title={text.read.older}
          action={{
            label: text.read.toNewest,
            run: () => {
              window.location.hash = hrefOf({ name: 'lees', kenmerk: view.kenmerk });
            },
          }}
        />
      )}
      {present && <Blocking view={view} />}
      <div className={styles.before}>
        <Before view={view} />
      </div>
      <Section title={text.read.version(draft.version)}>
        {letter ? (
          <Letter subject={letter.subject} paragraphs={letter.paragraphs} />
        ) : (
          <DraftText draft={draft} />
        )}
      </Section>
      {present && <DecideBar />}
    </>
  );
}

/** What one must know before reading: both sides heard, who read along, how long it takes. */
function Before({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const { hearings, waivers } = view.facts;
  const heard = (side: 'klager' | 'beklaagde'): string | undefined => {
    const days = hearings.flatMap(({ sides, held }) =>
      held && sides.includes(side) ? [common.dates.day(held.on)] : [],
    );
    return days.length > 0 ? days.join(', ') : undefined;
  };
  const { approval } = view;
  const readBy = view.readings
    .filter(({ version }) => version === view.drafts.at(-1)?.version)
    .map(({ by, verdict, remark }) =>
      [view.people[by]?.name, common.readAlong[verdict], remark].filter(Boolean).join(': '),
    );
  return (
    <Facts
      of={[
        [
          text.read.klagerHeard,
          heard('klager') ??
            (waivers[0] && common.waiverGrounds[waivers[0].ground]) ??
            text.read.notYet,
        ],
        [text.read.beklaagdeHeard, heard('beklaagde') ?? text.read.notYet],
        [text.read.readBy, readBy.length > 0 ? readBy.join('\n') : text.read.nobody],
        [text.read.minutes, approval && text.dossier.approval.minutes(approval.readingMinutes)],
        [text.read.date, view.date && common.dates.left(view.date)],
      ]}
    />
  );
}
