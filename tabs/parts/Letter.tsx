import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  letter: {
    maxWidth: '68ch',
    padding: '20px 24px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 479px)': { padding: '12px' },
  },
  subject: { ...typographyStyles.subtitle2, margin: '0 0 12px' },
  paragraph: { margin: '0 0 12px', whiteSpace: 'pre-line', ':last-child': { marginBottom: 0 } },
});

interface LetterProps {
  readonly subject?: string;
  readonly paragraphs: readonly string[];
}

/** A letter as the reader will get it: text, and nothing in it is read as anything else. */
export function Letter({ subject, paragraphs }: LetterProps) {
  const styles = useStyles();
  return (
    <div className={styles.letter} lang="nl">
      {subject !== undefined && <p className={styles.subject}>{subject}</p>}
      {paragraphs.map((paragraph, index) => (
        // A letter does not change while it is read: its place names a paragraph.
        <p key={index} className={styles.paragraph}>
          {paragraph}
        </p>
      ))}
    </div>
  );
}
