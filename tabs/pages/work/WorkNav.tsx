import { Link, makeStyles } from '@fluentui/react-components';
import { hrefOf } from '../../route.ts';
import { useFirst } from '../../session.ts';

const useStyles = makeStyles({
  nav: { display: 'flex', flexWrap: 'wrap', gap: '4px 20px', marginBottom: '16px' },
  link: { minHeight: '24px' },
});

interface WorkNavProps {
  readonly maySeeAll: boolean;
  readonly maySeeFigures: boolean;
  readonly mayCheck: boolean;
}

/** The other lists; Teams has the tabs themselves. */
export function WorkNav({ maySeeAll, maySeeFigures, mayCheck }: WorkNavProps) {
  const { text } = useFirst();
  const styles = useStyles();
  return (
    <nav aria-label={text.nav.lists} className={styles.nav}>
      {maySeeAll && (
        <Link className={styles.link} href={hrefOf({ name: 'alle' })}>
          {text.nav.all}
        </Link>
      )}
      <Link className={styles.link} href={hrefOf({ name: 'agenda' })}>
        {text.nav.agenda}
      </Link>
      <Link className={styles.link} href={hrefOf({ name: 'over-mij' })}>
        {text.nav.aboutMe}
      </Link>
      <Link className={styles.link} href={hrefOf({ name: 'afwezig' })}>
        {text.nav.absence}
      </Link>
      {maySeeFigures && (
        <Link className={styles.link} href={hrefOf({ name: 'cijfers' })}>
          {text.nav.figures}
        </Link>
      )}
      {maySeeFigures && (
        <Link className={styles.link} href={hrefOf({ name: 'leren' })}>
          {text.nav.lessons}
        </Link>
      )}
      <Link className={styles.link} href={hrefOf({ name: 'eerste-keer' })}>
        {text.nav.howTo}
      </Link>
      {mayCheck && (
        <Link className={styles.link} href={hrefOf({ name: 'inrichting' })}>
          {text.nav.settings}
        </Link>
      )}
      {mayCheck && (
        <Link className={styles.link} href={hrefOf({ name: 'zelfcontrole' })}>
          {text.nav.check}
        </Link>
      )}
    </nav>
  );
}
