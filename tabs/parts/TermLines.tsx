import { makeStyles, tokens } from '@fluentui/react-components';
import type { Sentence } from '../../src/text/common/types.ts';
import type { TermView } from '../../src/contract/view.ts';
import { useSession } from '../session.ts';
import { sentence } from './sentence.ts';
import { DateWords } from './DateWords.tsx';

const useStyles = makeStyles({
  list: { margin: '8px 0', padding: 0, listStyleType: 'none', display: 'grid', gap: '12px' },
  term: {
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  lines: { margin: '4px 0 0', paddingLeft: '20px' },
});

/** Terms, each with the reasoning behind its date line by line, article by article. */
export function TermLines({ terms }: { readonly terms: readonly TermView[] }) {
  const { common, text } = useSession();
  const styles = useStyles();
  const names: Readonly<Record<string, string>> = common.termNames;
  const sentences: Readonly<Record<string, Sentence>> = common.termSteps;
  return (
    <ul className={styles.list}>
      {terms.map((term) => (
        <li key={term.code} className={styles.term}>
          <p className={styles.head}>{names[term.code] ?? text.term.other}</p>
          {term.left && <DateWords date={term.left} />}
          <ol className={styles.lines}>
            {term.uitleg.map(({ code, params, article }, index) => (
              // The lines are an argument: their order is what names them.
              <li key={index}>
                {sentence(sentences[code]?.(params) ?? text.term.step)}
                {article !== undefined && ` (${article})`}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
