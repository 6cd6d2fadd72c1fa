import { Link, makeStyles } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { useFirst } from '../session.ts';

const useStyles = makeStyles({
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '32px',
    marginLeft: '-4px',
  },
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
    <main className="page">
      {back && <Back {...back} />}
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1} className="page-title">
            {title}
          </h1>
          {subtitle !== undefined && <p className="page-subtitle">{subtitle}</p>}
        </div>
        {actions}
      </div>
      {children}
    </main>
  );
}

function Back({ label, href }: NonNullable<PageFrameProps['back']>) {
  const { text } = useFirst();
  return (
    <nav aria-label={text.nav.back}>
      <Link href={href} className={useStyles().back}>
        <ChevronLeft20Regular aria-hidden />
        {label}
      </Link>
    </nav>
  );
}
