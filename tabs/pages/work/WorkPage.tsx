import { lazy, Suspense } from 'react';
import type { MeView, MyWorkView } from '../../../src/contract/pageViews.ts';
import { Answer } from '../../parts/Answer.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { OwnRegistrations } from '../../parts/OwnRegistrations.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { useLive } from '../../api/useLive.ts';
import { hrefOf } from '../../route.ts';
import { useFirst } from '../../session.ts';
import { Mine } from './Mine.tsx';
import { Waiting } from './Waiting.tsx';
import { WorkNav } from './WorkNav.tsx';
import { meQuestion, workQuestion } from './workQuestions.ts';

const FirstVisit = lazy(() => import('./FirstVisit.tsx'));
const Undelivered = lazy(() => import('./Undelivered.tsx'));

/** First page: what asks for this person, most pressing first. */
export function WorkPage() {
  const { text, common } = useFirst();
  const work = useLive(workQuestion.key, workQuestion.load);
  const me = useLive(meQuestion.key, meQuestion.load);
  const today = work.value?.today;

  return (
    <PageFrame
      title={text.work.title}
      // Its place is kept: the rows must not jump when the day arrives.
      subtitle={today === undefined ? '\u00a0' : common.dates.longDay(today)}
      actions={
        <LinkButton
          appearance="primary"
          href={hrefOf({ name: 'registreren' })}
          label={text.nav.register}
        />
      }
    >
      <WorkNav
        maySeeAll={me.value?.maySeeAll === true}
        maySeeFigures={me.value?.maySeeFigures === true}
        mayCheck={me.value?.mayCheck === true}
      />
      <Answer of={work}>{(view) => <Work view={view} me={me.value} />}</Answer>
    </PageFrame>
  );
}

function Work({ view, me }: { readonly view: MyWorkView; readonly me: MeView | undefined }) {
  return (
    <>
      {view.undelivered.length > 0 && (
        <Suspense>
          <Undelivered items={view.undelivered} />
        </Suspense>
      )}
      <Mine view={view} />
      {view.waiting.length > 0 && <Waiting items={view.waiting} />}
      {me?.maySeeAll === false && <OwnRegistrations />}
      <Suspense>
        <FirstVisit />
      </Suspense>
    </>
  );
}
