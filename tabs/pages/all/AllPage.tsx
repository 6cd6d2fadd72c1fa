import { useLive } from '../../api/useLive.ts';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { PrintButton } from '../../print/PrintButton.tsx';
import { PrintedBy } from '../../print/PrintedBy.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { FilteredList } from './FilteredList.tsx';

/** Every complaint, for who has the care of all of them; or those about one thing, closed ones too. */
export default function AllPage({ about }: { readonly about?: string | undefined }) {
  const { text } = useSession();
  const me = useLive('me', (api) => api.me()).value;
  return (
    <PageFrame
      title={text.all.title}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
      actions={<PrintButton />}
    >
      {me && <PrintedBy what={text.all.title} who={me.name} today={me.today} />}
      <FilteredList about={about} />
    </PageFrame>
  );
}
