import { makeStyles } from '@fluentui/react-components';
import type { SearchView } from '../../../src/contract/view.ts';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { Quiet } from '../../parts/Section.tsx';
import { useSession } from '../../session.ts';
import { Complaints } from './Complaints.tsx';
import type { Selection } from './selection.ts';

const useStyles = makeStyles({ count: { margin: '12px 0' } });

interface FoundListProps {
  readonly words: string;
  readonly selection: Selection;
}

/** What a search finds; closed complaints too. */
export function FoundList({ words, selection }: FoundListProps) {
  const found = useLive(`search ${words}`, (api) => api.search(words));
  return <Answer of={found}>{(view) => <Found {...view} selection={selection} />}</Answer>;
}

function Found({
  items,
  more,
  tooShort,
  selection,
}: SearchView & Pick<FoundListProps, 'selection'>) {
  const { text } = useSession();
  const styles = useStyles();
  if (tooShort) return <Quiet>{text.all.tooShort}</Quiet>;
  return (
    <>
      <p className={styles.count} role="status">
        {more ? text.all.someFound(items.length) : text.all.found(items.length)}
      </p>
      {items.length === 0 ? (
        <Quiet>{text.all.noneFound}</Quiet>
      ) : (
        <Complaints {...{ items, selection }} />
      )}
    </>
  );
}
