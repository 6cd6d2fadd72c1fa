import type { DossierView } from '../../../src/contract/dossierView.ts';
import { ContactLine } from '../../parts/ContactLine.tsx';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { nameOf } from './nameOf.ts';

/** Every talk, with what was agreed, so that nothing must be told twice. */
export function Contacts({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.dossier.contacts;
  const { contacts, informal } = view.facts;
  return (
    <Fold title={labels.title} hint={labels.count(contacts.length)}>
      <Entries empty={contacts.length === 0 && !informal && labels.none}>
        {contacts.map((contact) => (
          <Entry
            key={contact.at}
            head={<ContactLine contact={contact} />}
            line={nameOf(view, contact.by)}
          >
            {[
              contact.note,
              contact.agreed && labels.agreed(contact.agreed),
              contact.struck && text.dossier.terms.struck(contact.struck.reason),
            ]
              .filter(Boolean)
              .join('\n')}
          </Entry>
        ))}
        {informal && (
          <Entry
            head={labels.solved(common.dates.day(informal.on))}
            line={labels.asked({
              who: nameOf(view, informal.askedBy),
              when: common.dates.day(informal.askedOn),
            })}
          >
            {[
              labels.agreed(informal.agreed),
              informal.discussed && labels.discussed(common.dates.day(informal.discussed.on)),
              informal.lesson && labels.learnt(informal.lesson),
              informal.wider && labels.wider,
            ]
              .filter(Boolean)
              .join('\n')}
          </Entry>
        )}
      </Entries>
      <StepActions
        steps={[
          'gesprek-vastleggen',
          'niet-bereikt',
          'opgelost-en-tevreden',
          'besproken',
          'voortgangsbericht',
          'brief-niet-bereikt',
          'sluiten-na-stilte',
          'contactregel',
          'contactregel-opheffen',
        ]}
      />
    </Fold>
  );
}
