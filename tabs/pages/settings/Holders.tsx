import type { HolderView } from '../../../src/contract/settings.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { EditForm, SuccessorForm } from './OfficeForms.tsx';
import { Openings } from './Openings.tsx';
import { useHolderText } from './useHolderText.ts';

interface HoldersProps {
  readonly holders: readonly HolderView[];
  readonly empty: string;
  /** Stands before each name where several offices share a list. */
  readonly as?: string;
}

/** Who holds an office now or later, each to be changed or followed; who held it before is folded away. */
export function Holders({ holders, empty, as }: HoldersProps) {
  const { text } = useSession();
  const before = holders.filter(({ state }) => state === 'voorbij');
  const present = holders.filter(({ state }) => state !== 'voorbij');
  return (
    <>
      <Entries empty={present.length === 0 && empty}>
        {present.map((holder) => (
          <Holder key={keyOf(holder)} holder={holder} as={as} />
        ))}
      </Entries>
      {before.length > 0 && (
        <Fold title={text.settings.before(before.length)} level={3}>
          <Entries>
            {before.map((holder) => (
              <Holder key={keyOf(holder)} holder={holder} as={as} />
            ))}
          </Entries>
        </Fold>
      )}
    </>
  );
}

function Holder({ holder, as }: { readonly holder: HolderView; readonly as: string | undefined }) {
  const { text } = useSession();
  const words = text.settings;
  const { nameOf, daysOf } = useHolderText();
  const name = nameOf(holder);
  return (
    <Entry head={as === undefined ? name : `${as}: ${name}`} line={daysOf(holder)}>
      {holder.own ? (
        words.own
      ) : (
        <Openings
          about={name}
          of={[
            {
              ...{ key: 'change', label: words.change },
              form: <EditForm holder={holder} />,
            },
            {
              ...{ key: 'successor', label: words.successor },
              form: <SuccessorForm holder={holder} />,
            },
          ]}
        />
      )}
    </Entry>
  );
}

const keyOf = ({ office, person, team, from }: HolderView): string =>
  [office, person.id, team, from].join(' ');
