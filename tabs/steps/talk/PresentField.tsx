import { useEffect, useRef, useSyncExternalStore } from 'react';
import { LongField } from '../../form/fields.tsx';
import { useForm } from '../../form/formContext.ts';
import { useSession } from '../../session.ts';
import { useDossier } from '../caseContext.ts';
import { openHearings } from '../openHearings.ts';
import { inOneLine, whoIsWho } from './whoIsWho.ts';

/**
 * Who was there: begins with who was invited to the hearing that is chosen, which still has to be checked.
 * What somebody wrote himself stays when he chooses another one.
 */
export function PresentField() {
  const session = useSession();
  const dossier = useDossier();
  const { store } = useForm();
  const labels = session.text.forms.hearing;
  const chosen = useSyncExternalStore(store.subscribe, () => store.text('hearingId'));
  const hearing = openHearings(dossier).find(({ id }) => id === chosen);
  const invited = hearing ? inOneLine(whoIsWho(dossier, hearing, session)) : '';
  const before = useRef(invited);
  const unchecked = useSyncExternalStore(
    store.subscribe,
    () => invited !== '' && store.text('present') === invited,
  );
  useEffect(() => {
    if (store.text('present') === before.current) store.set('present', invited);
    before.current = invited;
  }, [store, invited]);
  return (
    <LongField
      name="present"
      label={labels.present}
      hint={unchecked ? labels.presentInvited : labels.presentHint}
      rows={2}
      required
    />
  );
}
