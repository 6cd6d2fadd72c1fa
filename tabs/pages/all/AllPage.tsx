import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { FilteredList } from './FilteredList.tsx';

/** Every complaint, for who has the care of all of them. */
export default function AllPage() {
  const { text } = useSession();
  const all = useLive('complaints', (api) => api.complaints());
  return (
    <PageFrame
      title={text.all.title}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
    >
      <Answer of={all}>{(items) => <FilteredList items={items} />}</Answer>
    </PageFrame>
  );
}
