import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { WithRowLooks } from './rowLooks.ts';

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    padding: '20px 16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
  },
});

/** A part of a page under its own heading. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Rows without bullets. */
export function RowList({ children }: { readonly children: ReactNode }) {
  return (
    <ul className="rows">
      <WithRowLooks>{children}</WithRowLooks>
    </ul>
  );
}

/** Where nothing is, what that means and what comes next. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().quiet}>{children}</p>;
}
