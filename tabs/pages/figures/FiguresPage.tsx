import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { FiguresView } from '../../../src/contract/figures.ts';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { saveFile } from '../../parts/saveFile.ts';
import { Quiet, Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { csvOf } from './csv.ts';
import { FigureTables } from './FigureTables.tsx';
import { useLabel, usePeriod } from './labels.ts';
import { Pickers, type Picked } from './Pickers.tsx';
import { Report } from './Report.tsx';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    margin: '0 0 16px',
    '@media print': { display: 'none' },
  },
});

/** How many complaints there were and how they went; nothing in it is about a person. */
export default function FiguresPage() {
  const { text } = useSession();
  const [picked, setPicked] = useState<Picked>({});
  const found = useLive(`figures ${JSON.stringify(picked)}`, (api) => api.figures(picked));
  const { value } = found;
  return (
    <PageFrame
      title={text.figures.title}
      subtitle={value?.scope ? text.figures.ofTeams(value.scope.join(', ')) : text.figures.whole}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
    >
      <Answer of={found}>
        {(view) => (
          <>
            <Pickers view={view} onPick={setPicked} />
            <Shown view={view} />
          </>
        )}
      </Answer>
    </PageFrame>
  );
}

function Shown({ view }: { readonly view: FiguresView }) {
  const { text } = useSession();
  const { figures } = text;
  const styles = useStyles();
  const label = useLabel();
  const period = usePeriod();
  const { totals, open, part, year } = view;
  const when = part ? `${period(part)} ${year}` : String(year);
  if (!totals) return <Quiet>{figures.tooFew}</Quiet>;
  if (totals.received + totals.closed === 0) return <Quiet>{figures.none}</Quiet>;

  const download = () => {
    const lines = [
      [figures.title, when, figures.number],
      ['', figures.received, totals.received],
      ['', figures.closed, totals.closed],
      ...view.tables.flatMap(({ of, rows }) =>
        rows.map(({ values, count }) => [figures.tables[of], label(of, values), count]),
      ),
    ];
    saveFile(new Blob([csvOf(lines)], { type: 'text/csv' }), `${figures.title}-${when}.csv`);
  };

  return (
    <>
      <div className={styles.actions}>
        <Button onClick={download}>{figures.download}</Button>
        <Button
          onClick={() => {
            window.print();
          }}
        >
          {figures.print}
        </Button>
      </div>
      <Section title={when}>
        <Facts
          of={[
            ...(open ? [[figures.openBefore, String(open.before)] as const] : []),
            [figures.received, String(totals.received)],
            [figures.closed, String(totals.closed)],
            ...(open ? [[figures.openAfter, String(open.after)] as const] : []),
            [figures.meanDays, totals.meanDays === undefined ? '' : String(totals.meanDays)],
          ]}
        />
        <p>{figures.meaning}</p>
        <p>{figures.privacy}</p>
      </Section>
      <FigureTables view={view} />
      <Report view={view} when={when} />
    </>
  );
}
