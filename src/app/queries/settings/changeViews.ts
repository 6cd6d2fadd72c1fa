import type { RowChangeView, SettingsChangeView } from '../../../contract/settings.ts';
import type { RowChange } from '../../../domain/organisation/decideOffices.ts';
import type { MadeChange } from '../../../domain/settings/settings.ts';
import { personView } from '../views.ts';
import { holderView, type Looking } from './holderView.ts';

/** What was changed, newest first, with names. */
export const changeViews = (
  changes: readonly MadeChange[],
  looking: Looking,
): readonly SettingsChangeView[] =>
  changes.toReversed().map(({ number, at, by, reason, undoes, change }) => {
    const undone = changes.findLast((later) => later.undoes === number);
    return {
      ...{ number, at, reason },
      by: personView(looking.directory, by).name,
      ...(undoes !== undefined && { undoes }),
      ...(undone && { undoneBy: undone.number }),
      ...(change.kind === 'functie'
        ? { kind: change.kind, rows: change.rows.map((row) => rowView(row, looking)) }
        : change),
    };
  });

const rowView = ({ was, becomes }: RowChange, looking: Looking): RowChangeView => ({
  ...(was && { was: holderView(was, looking) }),
  ...(becomes && { becomes: holderView(becomes, looking) }),
});
