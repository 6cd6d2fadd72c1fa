import {
  Link,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { useFirst } from '../session.ts';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '960px',
    marginInline: 'auto',
    padding: '12px 16px 96px',
    '@media (max-width: 479px)': { paddingInline: '12px' },
  },
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '32px',
    marginLeft: '-4px',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 16px',
    marginBottom: '16px',
  },
  title: { ...typographyStyles.title2, margin: 0, outlineStyle: 'none' },
  narrow: { '@media (max-width: 479px)': { ...typographyStyles.title3 } },
  subtitle: { ...typographyStyles.body1, margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
});

export interface PageFrameProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Where one came from, one level up. */
  readonly back?: { readonly label: string; readonly href: string };
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One page: the way back, its heading, and what is on it. Opening a page moves the focus to its heading. */
export function PageFrame({ title, subtitle, back, actions, children }: PageFrameProps) {
  const { text } = useFirst();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    // On the first page Teams decides about focus; afterwards a new page starts at its heading.
    if (window.history.length > 1 && window.location.hash !== '') heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    document.title = `${title} · Klachtwijzer`;
  }, [title]);

  return (
    <main className={styles.page}>
      {back && (
        <nav aria-label={text.nav.back}>
          <Link href={back.href} className={styles.back}>
            <ChevronLeft20Regular aria-hidden />
            {back.label}
          </Link>
        </nav>
      )}
      <div className={styles.head}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, styles.narrow)}>
            {title}
          </h1>
          {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {actions}
      </div>
      {children}
    </main>
  );
}
