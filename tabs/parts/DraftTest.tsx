import type { DossierView } from '../../src/contract/dossierView.ts';
import { useSession } from '../session.ts';
import { Said } from './Said.tsx';

type Draft = DossierView['drafts'][number];

/** What one part was held against, and where was looked. */
export function PartTest({ part }: { readonly part: Draft['parts'][number] }) {
  const { common, text } = useSession();
  const labels = text.forms.verdict;
  const tested = (met: boolean) =>
    (part.tested ?? [])
      .filter((one) => one.met === met)
      .map(({ requirement }) => common.requirements[requirement].name)
      .join(', ');
  return (
    <>
      <Said label={labels.searched}>
        {part.searched?.map((place) => common.searchedIn[place]).join(', ')}
      </Said>
      <Said label={labels.notSearched}>{part.notSearched}</Said>
      <Said label={labels.lawfulness}>{part.lawfulness && common.lawfulness[part.lawfulness]}</Said>
      <Said label={labels.met.ja}>{tested(true)}</Said>
      <Said label={labels.met.nee}>{tested(false)}</Said>
      <Said label={labels.recordKeeping}>
        {part.recordKeeping && common.recordKeeping[part.recordKeeping]}
      </Said>
    </>
  );
}

/** Apology, compensation and what the lesson comes to. */
export function OfferAndLesson({ draft }: { readonly draft: Draft }) {
  const { common, text } = useSession();
  const labels = text.forms.verdict;
  const { apology, compensation, learning, alsoLearnt } = draft;
  const learnt = learning && learning.as !== 'niets-te-veranderen' ? learning : undefined;
  const change = learning?.as === 'verbetering' ? learning : undefined;
  return (
    <>
      <Said label={labels.apologyWho}>
        {apology && `${apology.who} → ${apology.whom} (${common.apologyHow[apology.how]})`}
      </Said>
      <Said label={labels.compensation}>{compensation}</Said>
      <Said label={labels.learning}>{learning && common.learning[learning.as]}</Said>
      <Said label={labels.level}>{learnt && common.lessonLevels[learnt.level]}</Said>
      <Said label={labels.learner}>{learnt && common.learners[learnt.learner]}</Said>
      <Said label={labels.action}>{change?.action}</Said>
      <Said label={labels.checkOn}>{change && common.dates.day(change.checkOn)}</Said>
      <Said label={labels.alsoLearnt}>{alsoLearnt}</Said>
    </>
  );
}
