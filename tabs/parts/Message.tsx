import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  ErrorCircle20Filled,
  Info20Regular,
  Warning20Filled,
} from '@fluentui/react-icons';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: '8px',
    padding: '10px 12px',
    marginBottom: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    outlineOffset: '2px',
  },
  body: { flexGrow: 1, minWidth: 0 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, lineHeight: 0, marginTop: '1px' },
  action: { marginTop: '8px' },
  info: { color: tokens.colorBrandForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const icons = {
  info: <Info20Regular />,
  success: <CheckmarkCircle20Filled />,
  warning: <Warning20Filled />,
  error: <ErrorCircle20Filled />,
};

export interface MessageProps {
  readonly intent: keyof typeof icons;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly ref?: Ref<HTMLDivElement>;
}

/** Something the person should know here, with a sign beside the colour. */
export function Message({ intent, title, children, action, ref }: MessageProps) {
  const styles = useStyles();
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role={intent === 'error' ? 'alert' : undefined}
      className={styles.root}
    >
      <span className={mergeClasses(styles.icon, styles[intent])} aria-hidden>
        {icons[intent]}
      </span>
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children}
        {action && (
          <Button size="small" className={styles.action} onClick={action.run}>
            {action.label}
          </Button>
        )}
      </div>
    </div>
  );
}
