import { Link } from '@fluentui/react-components';
import { hrefOf } from '../../route.ts';
import { useFirst } from '../../session.ts';

interface WorkNavProps {
  readonly maySeeAll: boolean;
  readonly maySeeFigures: boolean;
  readonly mayCheck: boolean;
}

/** The other lists; Teams has the tabs themselves. */
export function WorkNav({ maySeeAll, maySeeFigures, mayCheck }: WorkNavProps) {
  const { text } = useFirst();
  return (
    <nav aria-label={text.nav.lists} className="work-nav">
      {maySeeAll && <Link href={hrefOf({ name: 'alle' })}>{text.nav.all}</Link>}
      <Link href={hrefOf({ name: 'agenda' })}>{text.nav.agenda}</Link>
      <Link href={hrefOf({ name: 'over-mij' })}>{text.nav.aboutMe}</Link>
      <Link href={hrefOf({ name: 'afwezig' })}>{text.nav.absence}</Link>
      {maySeeFigures && <Link href={hrefOf({ name: 'cijfers' })}>{text.nav.figures}</Link>}
      {maySeeFigures && <Link href={hrefOf({ name: 'leren' })}>{text.nav.lessons}</Link>}
      <Link href={hrefOf({ name: 'eerste-keer' })}>{text.nav.howTo}</Link>
      {mayCheck && <Link href={hrefOf({ name: 'inrichting' })}>{text.nav.settings}</Link>}
      {mayCheck && <Link href={hrefOf({ name: 'zelfcontrole' })}>{text.nav.check}</Link>}
    </nav>
  );
}
