import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { DossierView, LogLineView } from '../../../src/contract/dossierView.ts';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { logReason } from './logReason.ts';
import { useSession } from '../../session.ts';

/** Every step, newest first: who, when, what and why, and who looked; asked for once somebody unfolds it. */
export function Log({ view }: { readonly view: DossierView }) {
  const { text } = useSession();
  return (
    <Fold title={text.dossier.log.title} hint={text.dossier.log.count(view.volgnummer)}>
      <Lines kenmerk={view.kenmerk} />
    </Fold>
  );
}

function Lines({ kenmerk }: { readonly kenmerk: string }) {
  const { common, text } = useSession();
  const actions: Readonly<Record<string, string>> = common.actions;
  const byWhom = ({ by, inNameOf, body }: LogLineView) => {
    const of = body === undefined ? inNameOf : common.bodies[body];
    return of === undefined ? by : text.dossier.log.inNameOf({ by, of });
  };
  const [looks, setLooks] = useState(false);
  const log = useLive(`log ${kenmerk} ${String(looks)}`, (api) => api.log(kenmerk, looks));
  return (
    <>
      <Checkbox
        label={text.dossier.log.looks}
        checked={looks}
        onChange={(_event, { checked }) => {
          setLooks(checked === true);
        }}
      />
      <Answer of={log}>
        {(lines) => (
          <Entries empty={lines.length === 0 && text.dossier.log.none}>
            {lines.toReversed().map((line) => (
              <Entry
                key={`${String(line.volgnummer)} ${line.at} ${line.by} ${line.action}`}
                head={`${byWhom(line)} ${actions[line.action] ?? line.action}`}
                line={`${common.dates.moment(line.at)}${line.about === undefined ? '' : ` · ${text.dossier.log.about(line.about)}`}`}
              >
                {logReason(line, { common, text })}
              </Entry>
            ))}
          </Entries>
        )}
      </Answer>
    </>
  );
}
