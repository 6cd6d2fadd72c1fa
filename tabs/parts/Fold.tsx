import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { usePrinting } from '../print/usePrinting.ts';

const useStyles = makeStyles({
  root: {
    marginBottom: '8px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0 },
  button: {
    ...typographyStyles.subtitle2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '0 8px',
    width: '100%',
    minHeight: '48px',
    padding: '8px 16px 8px 12px',
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    background: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    overflowWrap: 'break-word',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  lead: { display: 'inline-flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  icon: { flexShrink: 0, lineHeight: 0 },
  hint: {
    ...typographyStyles.body1,
    marginLeft: '28px',
  },
  panel: { padding: '4px 16px 16px', '@media (max-width: 479px)': { paddingInline: '12px' } },
  hidden: { display: 'none' },
});

interface FoldProps {
  readonly title: string;
  /** What is inside, while it is closed. */
  readonly hint?: ReactNode;
  readonly initiallyOpen?: boolean;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A part that can be folded away; once it was open it stays on the page, so that nothing typed is lost. */
export function Fold({ title, hint, initiallyOpen = false, level = 2, children }: FoldProps) {
  const styles = useStyles();
  const id = useId();
  const [opened, setOpen] = useState(initiallyOpen);
  const printing = usePrinting();
  const open = opened || printing;
  const [everOpen, setEverOpen] = useState(initiallyOpen);
  const Heading = level === 2 ? 'h2' : 'h3';

  return (
    <section className={styles.root}>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!opened);
            setEverOpen(true);
          }}
        >
          <span className={styles.lead}>
            <span className={styles.icon} aria-hidden>
              {open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
            </span>
            {title}
          </span>
          {hint !== undefined && <span className={styles.hint}>{hint}</span>}
        </button>
      </Heading>
      <div
        id={id}
        data-fold={everOpen || printing || undefined}
        className={mergeClasses(styles.panel, !open && styles.hidden)}
      >
        {(everOpen || printing) && children}
      </div>
    </section>
  );
}
