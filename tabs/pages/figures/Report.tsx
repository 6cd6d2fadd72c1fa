import type { FiguresView } from '../../../src/contract/figures.ts';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { useLabel } from './labels.ts';

/**
 * What the law asks to publish each year, as text to take over; what was learnt is for people to write.
 *
 * @see Awb art. 9:12a; requirements C3, E37
 */
export function Report({ view, when }: { readonly view: FiguresView; readonly when: string }) {
  const { text } = useSession();
  const { report, tables } = text.figures;
  const label = useLabel();
  const { totals, open } = view;
  if (!totals) return null;
  return (
    <Fold title={report.title} hint={report.hint}>
      <p>{report.law}</p>
      <p>
        {report.came(when, totals.received, totals.closed)}
        {open && ` ${report.open(open.before, open.after)}`}
        {totals.meanDays !== undefined && ` ${report.days(totals.meanDays)}`}
      </p>
      {view.tables
        .filter(({ rows }) => rows.length > 0)
        .map(({ of, rows }) => (
          <p key={of}>
            {report.line(
              tables[of],
              rows.map(({ values, count }) => `${label(of, values)}: ${count}`).join('; '),
            )}
          </p>
        ))}
      <p>{report.learnt}</p>
      <p>{report.outside}</p>
      <p>{report.substitute}</p>
    </Fold>
  );
}
