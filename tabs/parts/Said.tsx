import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  label: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  text: { margin: '2px 0 0', whiteSpace: 'pre-line' },
});

/** What somebody wrote, under the question it answers; nothing where nothing was written. */
export function Said({
  label,
  children,
}: {
  readonly label: string;
  readonly children: string | undefined;
}) {
  const styles = useStyles();
  if (children === undefined || children === '') return null;
  return (
    <>
      <p className={styles.label}>{label}</p>
      <p className={styles.text}>{children}</p>
    </>
  );
}
