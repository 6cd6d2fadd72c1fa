import { makeStyles, tokens } from '@fluentui/react-components';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Fold } from '../../parts/Fold.tsx';
import { useSession, type Session } from '../../session.ts';
import { changesBetween, type Change } from './changesBetween.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '16px' },
  name: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, padding: '4px 8px', whiteSpace: 'pre-line' },
  was: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  now: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: { color: tokens.colorNeutralForeground2 },
  ins: { textDecorationLine: 'none' },
});

type Draft = DossierView['drafts'][number];

/** What this version says differently from the one before, field by field. */
export function ChangesSince({ before, after }: { readonly before: Draft; readonly after: Draft }) {
  const session = useSession();
  const styles = useStyles();
  const labels = session.text.read.changes;
  const changes = changesBetween(before, after);
  return (
    <Fold title={labels.title(before.version)} hint={labels.count(changes.length)} initiallyOpen>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={`${String(change.part)} ${change.field}`}>
            <p className={styles.name}>{nameOf(change, session)}</p>
            <p className={`${styles.words} ${styles.was}`}>
              <span className={styles.label}>{`${labels.was}: `}</span>
              <del>{wordsOf(change.field, change.was, session)}</del>
            </p>
            <p className={`${styles.words} ${styles.now}`}>
              <span className={styles.label}>{`${labels.now}: `}</span>
              <ins className={styles.ins}>{wordsOf(change.field, change.now, session)}</ins>
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function nameOf({ part, field }: Change, { text }: Session): string {
  const labels = text.forms.verdict;
  const names = {
    ...labels,
    wentWell: labels.met.ja,
    wentWrong: labels.met.nee,
    apology: labels.apologyWho,
  };
  return part === undefined ? names[field] : `${labels.partNumber(part)}: ${names[field]}`;
}

/** What was typed stands as it is; a code is said in words, each on its line. */
function wordsOf(field: Change['field'], said: string, { common, text }: Session): string {
  if (said === '') return text.read.changes.nothing;
  const names = Object.fromEntries(
    Object.entries(common.requirements).map(([code, { name }]) => [code, name]),
  );
  const codes: Partial<Record<Change['field'], Readonly<Record<string, string>>>> = {
    outcome: common.outcomes,
    established: common.established,
    noJudgement: common.noJudgementReasons,
    stoppedBy: common.stoppedBy,
    searched: common.searchedIn,
    lawfulness: common.lawfulness,
    recordKeeping: common.recordKeeping,
    wentWell: names,
    wentWrong: names,
    apology: common.apologyHow,
    learning: { ...common.learning, ...common.lessonLevels, ...common.learners },
  };
  const words = codes[field];
  return words
    ? said
        .split('\n')
        .map((line) => words[line] ?? line)
        .join('\n')
    : said;
}
