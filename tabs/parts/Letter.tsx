import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SignedLetter } from '../../src/contract/letter.ts';

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
  heading: { ...typographyStyles.body1Strong, margin: '20px 0 4px' },
  paragraph: { margin: '0 0 12px', whiteSpace: 'pre-line' },
  signature: { margin: '20px 0 0', whiteSpace: 'pre-line' },
});

interface LetterProps {
  readonly of: SignedLetter;
  /** Of the heading above it. */
  readonly below: 2 | 3;
}

/** A letter as the reader will get it: text, and nothing in it is read as anything else. */
export function Letter({ of: { subject, sections, signature }, below }: LetterProps) {
  const styles = useStyles();
  const Heading = below === 2 ? 'h3' : 'h4';
  return (
    <div className={styles.letter} lang="nl">
      <p className={styles.subject}>{subject}</p>
      {sections.map(({ heading, paragraphs }, at) => (
        // A letter does not change while it is read: places name its sections and paragraphs.
        <section key={at}>
          {heading !== undefined && <Heading className={styles.heading}>{heading}</Heading>}
          {paragraphs.map((paragraph, index) => (
            <p key={index} className={styles.paragraph}>
              {paragraph}
            </p>
          ))}
        </section>
      ))}
      <p className={styles.signature}>{signature.join('\n')}</p>
    </div>
  );
}
