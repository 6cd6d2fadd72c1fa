import { Checkbox } from '@fluentui/react-components';
import type { WorkItemView } from '../../../src/contract/view.ts';
import { useSession } from '../../session.ts';
import { choosable, type Selection } from './selection.ts';

/** The box of one row; none where this person may not give it away. */
export function ChooseOne({
  item,
  selection,
}: {
  readonly item: WorkItemView;
  readonly selection: Selection;
}) {
  const { text } = useSession();
  if (item.mayReassign !== true) return null;
  return (
    <Checkbox
      aria-label={text.reassign.choose(item.kenmerk)}
      checked={selection.chosen.has(item.kenmerk)}
      onChange={(_event, { checked }) => {
        selection.set([item], checked === true);
      }}
    />
  );
}

/** The box for all rows of the page. */
export function ChooseAll({
  items,
  selection,
}: {
  readonly items: readonly WorkItemView[];
  readonly selection: Selection;
}) {
  const { text } = useSession();
  const all = choosable(items);
  const count = all.filter(({ kenmerk }) => selection.chosen.has(kenmerk)).length;
  return (
    <Checkbox
      aria-label={text.reassign.chooseAll}
      checked={count === 0 ? false : count === all.length || 'mixed'}
      onChange={() => {
        selection.set(all, count < all.length);
      }}
    />
  );
}
