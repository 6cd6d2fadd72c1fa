import type { BelkaartView } from '../../src/contract/pageViews.ts';
import { useSession } from '../session.ts';

/** One contact in a line: day, with whom, how, what for; an attempt says that it was one. */
export function ContactLine({ contact }: { readonly contact: BelkaartView['earlier'][number] }) {
  const { common, text } = useSession();
  const { on, reached, how, purpose } = contact;
  const parts = [
    common.dates.day(on),
    common.contactHow[how],
    reached
      ? text.contactWith(common.contactWith[contact.with])
      : text.notReachedWith(common.contactWith[contact.with]),
    common.contactPurposes[purpose],
  ];
  return <>{parts.join(' · ')}</>;
}
