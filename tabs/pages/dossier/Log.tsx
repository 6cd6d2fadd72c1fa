import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { logReason } from './logReason.ts';
import { useSession } from '../../session.ts';

/** Every step, newest first: who, when, what and why. */
export function Log({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const actions: Readonly<Record<string, string>> = common.actions;
  return (
    <Fold title={text.dossier.log.title} hint={text.dossier.log.count(view.log.length)}>
      <Entries empty={view.log.length === 0 && text.dossier.log.none}>
        {view.log.toReversed().map((line) => (
          <Entry
            key={`${String(line.volgnummer)} ${line.at}`}
            head={`${line.by} ${actions[line.action] ?? line.action}`}
            line={`${common.dates.moment(line.at)}${line.about === undefined ? '' : ` · ${text.dossier.log.about(line.about)}`}`}
          >
            {logReason(line, { common, text })}
          </Entry>
        ))}
      </Entries>
    </Fold>
  );
}
