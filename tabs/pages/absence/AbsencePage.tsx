import type { AbsencesView } from '../../../src/contract/absence.ts';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { AbsenceForm } from './AbsenceForm.tsx';
import { AwayList } from './AwayList.tsx';

/** Who is away: say so for oneself or a colleague, and end it. */
export default function AbsencePage() {
  const { text } = useSession();
  const found = useLive('absences', (api) => api.absences());
  const again = () => void found.reload();
  return (
    <PageFrame
      title={text.absence.title}
      subtitle={text.absence.subtitle}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
    >
      <Answer of={found}>{(view) => <Absences view={view} again={again} />}</Answer>
    </PageFrame>
  );
}

function Absences({ view, again }: { readonly view: AbsencesView; readonly again: () => void }) {
  const { text } = useSession();
  return (
    <>
      <Section title={text.absence.own}>
        <AwayList away={view.own} empty={text.absence.none} again={again} own />
      </Section>
      {view.others.length > 0 && (
        <Section title={text.absence.others}>
          <AwayList away={view.others} empty={text.absence.none} again={again} />
        </Section>
      )}
      <Section title={text.absence.say}>
        <AbsenceForm today={view.today} onDone={again} />
      </Section>
    </>
  );
}
