import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Message } from '../../parts/Message.tsx';
import { useSession } from '../../session.ts';
import { nameOf } from './nameOf.ts';

/** How there is contact with the complainant for now, in words about behaviour; nothing where no rule holds. */
export function ContactRuleBanner({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const { contactRule } = view;
  if (!contactRule) return null;
  const labels = text.dossier.contactRule;
  const { rule, person, behaviour, from, reviewOn, maySpeak } = contactRule;
  const { day } = common.dates;
  return (
    <Message intent="warning" title={`${labels.title}: ${common.contactRules[rule]}`}>
      <p>
        {[
          person && labels.who(nameOf(view, person)),
          !maySpeak && labels.you,
          labels.why(behaviour),
          labels.until({ from: day(from), review: day(reviewOn) }),
          labels.still,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </Message>
  );
}
