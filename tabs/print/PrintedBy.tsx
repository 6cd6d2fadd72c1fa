import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useLive } from '../api/useLive.ts';
import { useSession } from '../session.ts';

const useStyles = makeStyles({
  root: { display: 'none', '@media print': { display: 'block', margin: '0 0 8px' } },
});

/** On paper only: what it is on every page, and who printed it on which day, as paper has no log. */
export function PrintedBy({ what }: { readonly what: string }) {
  const { text, common } = useSession();
  const styles = useStyles();
  const me = useLive('me', (api) => api.me()).value;
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
  if (!me) return null;
  return (
    <p className={styles.root}>
      {text.print.by({ who: me.name, day: common.dates.longDay(me.today) })}
    </p>
  );
}
