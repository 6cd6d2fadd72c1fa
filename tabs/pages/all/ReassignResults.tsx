import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Buttons } from '../../form/FormPanel.tsx';
import { useFailureText } from '../../parts/failureText.ts';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { mayTryAgain, type Reassigned } from './reassignEach.ts';

const useStyles = makeStyles({
  root: {
    padding: '16px',
    marginBottom: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.subtitle2, margin: '0 0 8px', outlineStyle: 'none' },
  bar: { width: '100%', height: '8px', accentColor: tokens.colorBrandBackground },
  refused: { color: tokens.colorStatusDangerForeground1 },
});

interface ReassignResultsProps {
  readonly results: readonly Reassigned[];
  readonly all: number;
  readonly busy: boolean;
  /** To whom they went. */
  readonly name: string;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** How far it is, and then what became of each complaint, in words. */
export function ReassignResults(props: ReassignResultsProps) {
  const { results, all, busy, name, onAgain, onClose } = props;
  const { text, signIn } = useSession();
  const styles = useStyles();
  const words = text.reassign;
  const title = useRef<HTMLHeadingElement>(null);
  const failureText = useFailureText();
  const refused = results.filter(({ became }) => became === 'refused').length;
  const open = results.filter(mayTryAgain).length;
  const signedOut = results.some(
    (one) => one.became === 'refused' && one.failure.code === 'unauthenticated',
  );
  useEffect(() => {
    title.current?.focus();
  }, [busy]);

  const became = (one: Reassigned) => {
    if (one.became === 'refused') return failureText(one.failure);
    return one.became === 'given' ? words.given(name) : words.givenBefore(name);
  };
  return (
    <section className={styles.root} aria-busy={busy}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {words.results}
      </h2>
      {busy && (
        <progress
          className={styles.bar}
          aria-label={words.results}
          value={results.length}
          max={all}
        />
      )}
      <p role="status">
        {busy
          ? `${words.progress(results.length, all)}. ${words.stay}`
          : words.summary({ given: results.length - refused, not: refused })}
      </p>
      <ul>
        {results.map((one) => (
          <li key={one.kenmerk}>
            <Link inline href={hrefOf({ name: 'dossier', kenmerk: one.kenmerk })}>
              {one.kenmerk}
            </Link>{' '}
            <span className={one.became === 'refused' ? styles.refused : undefined}>
              {became(one)}
            </span>
          </li>
        ))}
      </ul>
      {!busy && (
        <Buttons>
          {open > 0 && (
            <Button
              appearance="primary"
              onClick={() => {
                if (signedOut) void signIn().then(onAgain);
                else onAgain();
              }}
            >
              {signedOut ? text.signIn : words.again(open)}
            </Button>
          )}
          <Button onClick={onClose}>{words.close}</Button>
        </Buttons>
      )}
    </section>
  );
}
