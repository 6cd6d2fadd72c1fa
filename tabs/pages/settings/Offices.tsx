import type { OfficeView } from '../../../src/contract/settings.ts';
import { Fold } from '../../parts/Fold.tsx';
import { Message } from '../../parts/Message.tsx';
import { useSession } from '../../session.ts';
import { Holders } from './Holders.tsx';
import { AddForm } from './OfficeForms.tsx';
import { Openings } from './Openings.tsx';
import { useHolderText } from './useHolderText.ts';

interface OfficesProps {
  readonly offices: readonly OfficeView[];
  readonly today: string;
}

/** Every office with who holds it; a new one at the end. */
export function Offices({ offices, today }: OfficesProps) {
  const { text } = useSession();
  return (
    <>
      {offices.map((office) => (
        <Office key={office.office} of={office} today={today} />
      ))}
      <Openings
        of={[
          {
            ...{ key: 'add', label: text.settings.add },
            form: <AddForm today={today} />,
          },
        ]}
      />
    </>
  );
}

function Office({ of, today }: { readonly of: OfficeView; readonly today: string }) {
  const { text, common } = useSession();
  const words = text.settings;
  const { nameOf } = useHolderText();
  const { office, holders, substituteFor, emptyFrom } = of;
  const now = holders.filter(({ state }) => state === 'nu').map(nameOf);
  const title = common.offices[office];
  return (
    <Fold title={capital(title)} level={3} hint={now.length === 0 ? words.nobody : now.join(', ')}>
      {substituteFor && <p>{capital(words.substituteFor(common.offices[substituteFor]))}</p>}
      {emptyFrom !== undefined && (
        <Message
          intent="warning"
          title={
            emptyFrom === today ? words.nobody : words.emptyFrom(common.dates.longDay(emptyFrom))
          }
        />
      )}
      <Holders holders={holders} empty={emptyFrom === undefined ? words.nobody : ''} />
      <Openings
        about={title}
        of={[
          {
            ...{ key: 'add', label: words.add },
            form: <AddForm office={office} today={today} />,
          },
        ]}
      />
    </Fold>
  );
}

const capital = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);
