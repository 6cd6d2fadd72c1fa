import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { AbsenceView, LyingStillView } from '../../../src/contract/absence.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { useFailureText } from '../../parts/failureText.ts';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';

interface AwayListProps {
  readonly away: readonly AbsenceView[];
  readonly empty: string;
  readonly again: () => void;
  readonly own?: boolean;
}

/** Stretches of absence, each with what lies still and a way to end it. */
export function AwayList({ away, empty, again, own = false }: AwayListProps) {
  return (
    <Entries empty={away.length === 0 && empty}>
      {away.map((absence) => (
        <Away
          key={`${absence.person.id} ${absence.from}`}
          absence={absence}
          again={again}
          own={own}
        />
      ))}
    </Entries>
  );
}

function Away({
  absence,
  again,
  own,
}: {
  readonly absence: AbsenceView;
  readonly again: () => void;
  readonly own: boolean;
}) {
  const { text, common, api, notices, newId } = useSession();
  const failureText = useFailureText();
  const [command] = useState(() => newId());
  const { person, from, to, work, hidden } = absence;
  const words = text.absence;
  const days =
    to === undefined
      ? words.open(common.dates.longDay(from))
      : words.until(common.dates.longDay(from), common.dates.longDay(to));
  const back = async () => {
    const result = await api.back({ command, person: person.id, from });
    notices.show({ text: result.ok ? words.backDone : failureText(result.failure) });
    again();
  };
  return (
    <Entry head={own ? days : `${person.name}: ${days}`} line={words.work(work.length + hidden)}>
      {work.length > 0 && (
        <ul>
          {work.map((item) => (
            <Still key={item.kenmerk} item={item} />
          ))}
        </ul>
      )}
      <Button onClick={() => void back()}>{own ? words.back : words.backOther(person.name)}</Button>
    </Entry>
  );
}

function Still({ item }: { readonly item: LyingStillView }) {
  const { text, common } = useSession();
  const { kenmerk, aanduiding, due, canWait } = item;
  const by = common.dates.longDay(due);
  return (
    <li>
      <Link href={hrefOf({ name: 'dossier', kenmerk })}>{`${kenmerk} · ${aanduiding}`}</Link>
      {`: ${canWait ? text.absence.canWait(by) : text.absence.cannotWait(by)}`}
    </li>
  );
}
