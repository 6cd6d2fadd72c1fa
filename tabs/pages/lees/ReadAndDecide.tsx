import { makeStyles, tokens } from '@fluentui/react-components';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Blocking } from '../../parts/Blocking.tsx';
import { DateWords } from '../../parts/DateWords.tsx';
import { Letter } from '../../parts/Letter.tsx';
import { Message } from '../../parts/Message.tsx';
import { Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { Goals } from '../../steps/Goals.tsx';
import { ChangesSince } from './ChangesSince.tsx';
import { DecideBar } from './DecideBar.tsx';
import { HowWeGotThere } from './HowWeGotThere.tsx';
import { OlderVersion } from './OlderVersion.tsx';
import { useOpened } from './useOpened.ts';

const useStyles = makeStyles({
  before: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    margin: '0 0 16px',
    color: tokens.colorNeutralForeground2,
  },
  goals: { marginBottom: '16px' },
});

interface ReadAndDecideProps {
  readonly view: DossierView;
  readonly version: number | undefined;
}

/** The letter first, then how we came to it; the decision fixed at the bottom. */
export function ReadAndDecide({ view, version }: ReadAndDecideProps) {
  const { text } = useSession();
  const styles = useStyles();
  const { drafts, preview } = view;
  const last = drafts.at(-1);
  const draft = drafts.find((one) => one.version === version) ?? last;
  const present = draft !== undefined && draft.version === last?.version;
  useOpened(view, present ? draft.version : undefined);

  if (!draft) return <Message intent="info" title={text.read.none} />;
  if (!present) {
    return <OlderVersion draft={draft} newest={hrefOf({ name: 'lees', kenmerk: view.kenmerk })} />;
  }
  const before = drafts.at(-2);
  return (
    <>
      <Blocking view={view} />
      <Before view={view} />
      {view.permitted.includes('akkoord') && (
        <div className={styles.goals}>
          <Goals step="akkoord" />
        </div>
      )}
      <Section title={text.read.letter(draft.version)}>
        {preview && <Letter of={preview} below={2} />}
      </Section>
      {before && <ChangesSince before={before} after={draft} />}
      <HowWeGotThere view={view} draft={draft} />
      <DecideBar />
    </>
  );
}

/** What one wants to know before reading: how long it takes, and until when there is time. */
function Before({ view: { approval, date } }: { readonly view: DossierView }) {
  const { text } = useSession();
  const styles = useStyles();
  const { minutes } = text.dossier.approval;
  return (
    <p className={styles.before}>
      {date && <DateWords date={date} />}
      {approval && <span>{`${text.read.minutes} ${minutes(approval.readingMinutes)}`}</span>}
    </p>
  );
}
