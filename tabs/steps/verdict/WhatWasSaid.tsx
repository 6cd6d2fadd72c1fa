import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { useDossier } from '../caseContext.ts';

/** The records of the hearings and the reactions to them, at hand for who writes; nothing before there are any. */
export function WhatWasSaid() {
  const { common, text } = useSession();
  const { facts } = useDossier();
  const labels = text.dossier.hearings;
  const held = facts.hearings.flatMap((hearing) => saidAt(hearing));
  const reactions = (facts.rounds ?? []).flatMap(({ id, side, answer }) =>
    answer ? [{ id, side, answer }] : [],
  );
  if (held.length === 0) return null;
  return (
    <Fold title={text.forms.verdict.said} level={3}>
      <Entries>
        {held.map(({ id, on, present, record }) => (
          <Entry key={id} head={labels.held(common.dates.day(on))} line={labels.present(present)}>
            {record}
          </Entry>
        ))}
        {reactions.map(({ id, side, answer }) => (
          <Entry
            key={id}
            head={text.forms.verdict.reactionOf(common.sides[side])}
            line={`${common.reactions[answer.as]}, ${common.dates.day(answer.on)}`}
          >
            {answer.text}
          </Entry>
        ))}
      </Entries>
    </Fold>
  );
}

const saidAt = ({ id, held }: DossierView['facts']['hearings'][number]) =>
  held ? [{ id, ...held }] : [];
