import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useSession } from '../session.ts';

const useStyles = makeStyles({
  root: { display: 'none', '@media print': { display: 'block', margin: '0 0 8px' } },
});

interface PrintedByProps {
  readonly what: string;
  readonly who: string;
  /** `yyyy-mm-dd` */
  readonly today: string;
}

/** On paper only: what it is on every page, and who printed it on which day, as paper has no log. */
export function PrintedBy({ what, who, today }: PrintedByProps) {
  const { text, common } = useSession();
  const styles = useStyles();
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page { @top-right { content: ${JSON.stringify(what)}; font: 9pt 'Segoe UI', system-ui, sans-serif; } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [what]);
  return <p className={styles.root}>{text.print.by({ who, day: common.dates.longDay(today) })}</p>;
}
