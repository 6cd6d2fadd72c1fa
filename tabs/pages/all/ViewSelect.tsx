import { Field, Select } from '@fluentui/react-components';
import type { SavedView } from '../../../src/contract/views.ts';
import { useSession } from '../../session.ts';
import { givenViews } from './givenViews.ts';
import { openOnly, sameView, type ViewFilter } from './viewFilter.ts';

interface ViewSelectProps {
  readonly own: readonly SavedView[];
  readonly now: ViewFilter;
  readonly onChoose: (view: ViewFilter) => void;
}

type GivenView = keyof typeof givenViews;
const given = Object.entries(givenViews) as readonly (readonly [GivenView, ViewFilter])[];
const OPEN = 'open';
const OTHER = 'other';

const knownAs = (now: ViewFilter, own: readonly SavedView[]): string =>
  own.find(({ filter }) => sameView(filter, now))?.id ??
  given.find(([, filter]) => sameView(filter, now))?.[0] ??
  (sameView(openOnly, now) ? OPEN : OTHER);

/** Whether these choices have a name. */
export const isKnownView = (now: ViewFilter, own: readonly SavedView[]): boolean =>
  knownAs(now, own) !== OTHER;

/** Which view the list is in; other choices than any of them are one's own. */
export function ViewSelect({ own, now, onChoose }: ViewSelectProps) {
  const words = useSession().text.views;
  const shown = knownAs(now, own);
  return (
    <Field label={words.label}>
      <Select
        value={shown}
        onChange={(_event, { value }) => {
          const mine = own.find(({ id }) => id === value)?.filter;
          onChoose(mine ?? given.find(([code]) => code === value)?.[1] ?? openOnly);
        }}
      >
        <option value={OPEN}>{words.open}</option>
        {shown === OTHER && <option value={OTHER}>{words.other}</option>}
        <optgroup label={words.ready}>
          {given.map(([code]) => (
            <option key={code} value={code}>
              {words.given[code]}
            </option>
          ))}
        </optgroup>
        {own.length > 0 && (
          <optgroup label={words.own}>
            {own.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </Select>
    </Field>
  );
}
