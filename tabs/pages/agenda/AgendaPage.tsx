import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgendaView } from '../../../src/contract/agenda.ts';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { useNarrow } from '../../useNarrow.ts';
import { DayList } from './DayList.tsx';
import { Leaf } from './Leaf.tsx';
import { WeekGrid, type Moved } from './WeekGrid.tsx';

interface Asked {
  readonly span: AgendaView['span'];
  /** Absent is today. */
  readonly day?: string;
  /** Leafed by keyboard: the day goes on being the one chosen. */
  readonly focus?: boolean;
}

/** Hearings and terms on a calendar, each the way into its dossier. */
export default function AgendaPage() {
  const { text } = useSession();
  const [asked, setAsked] = useState<Asked>({ span: 'maand' });
  const [own, setOwn] = useState(false);
  const { span, day } = asked;
  const found = useLive(`agenda ${span} ${day ?? ''}`, (api) =>
    api.agenda({ span, ...(day !== undefined && { day }) }),
  );
  return (
    <PageFrame
      title={text.agenda.title}
      subtitle={text.agenda.subtitle}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
    >
      <Leaf
        span={span}
        view={found.value}
        onLeaf={(change) => {
          setAsked({ span, ...(day !== undefined && { day }), ...change });
        }}
        onToday={() => {
          setAsked({ span });
        }}
      />
      <Checkbox
        label={text.agenda.own}
        checked={own}
        onChange={(_event, { checked }) => {
          setOwn(checked === true);
        }}
      />
      <Answer of={found}>
        {(view) => (
          <Shown
            key={`${view.span} ${view.day}`}
            view={own ? onlyOwn(view) : view}
            own={own}
            focus={asked.focus === true}
            onMove={(moved) => {
              setAsked({ span, focus: true, ...moved });
            }}
          />
        )}
      </Answer>
    </PageFrame>
  );
}

interface ShownProps {
  readonly view: AgendaView;
  readonly own: boolean;
  readonly focus: boolean;
  readonly onMove: (to: Moved) => void;
}

function Shown({ view, own, focus, onMove }: ShownProps) {
  const { text } = useSession();
  const narrow = useNarrow();
  const isEmpty = view.days.every(({ entries }) => entries.length === 0);
  return (
    <>
      {isEmpty && <Quiet>{own ? text.agenda.emptyOwn : text.agenda.empty}</Quiet>}
      {narrow ? <DayList view={view} /> : <WeekGrid view={view} focus={focus} onMove={onMove} />}
      {!narrow && <p>{text.agenda.keys}</p>}
      <p>{text.agenda.whichDay}</p>
      {view.decreesUnknown && <p>{text.agenda.decreesUnknown}</p>}
    </>
  );
}

const onlyOwn = (view: AgendaView): AgendaView => ({
  ...view,
  days: view.days.map((day) => ({ ...day, entries: day.entries.filter(({ own }) => own) })),
});
