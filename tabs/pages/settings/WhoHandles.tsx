import type { WhoHandlesLine } from '../../../src/contract/profileLines.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { useSession } from '../../session.ts';

/** Who handles a complaint about whom, as the procedure says. */
export function WhoHandles({ lines }: { readonly lines: readonly WhoHandlesLine[] }) {
  const { text, common } = useSession();
  const words = text.settings;
  const seatText = ({ office, reach }: NonNullable<WhoHandlesLine['seat']>): string =>
    words.reach[reach](common.offices[office]);
  const whoText = ({ seat, fallback, gap }: WhoHandlesLine): string => {
    if (seat === undefined) return gap === undefined ? '' : common.matrixReasons[gap];
    const first = seatText(seat);
    return fallback === undefined ? first : words.orElse(first, seatText(fallback));
  };
  return (
    <Entries>
      {lines.map((line) => (
        <Entry
          key={`${String(line.rule)} ${line.accused.join()}`}
          head={
            line.accused.map((kind) => common.accusedKinds[kind]).join(' · ') || words.everybody
          }
          line={`${whoText(line)} · ${words.sources[line.source.kind]('citation' in line.source ? line.source.citation : '')}`}
        />
      ))}
    </Entries>
  );
}
