import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { marginBottom: '28px' },
  heading: { ...typographyStyles.subtitle1, margin: '0 0 8px' },
  list: { margin: 0, padding: 0 },
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
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Rows without bullets. */
export function RowList({ children }: { readonly children: ReactNode }) {
  return <ul className={useStyles().list}>{children}</ul>;
}

/** Where nothing is, what that means and what comes next. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().quiet}>{children}</p>;
}
