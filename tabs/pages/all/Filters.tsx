import { Checkbox, Field, Select } from '@fluentui/react-components';
import { CATEGORIES } from '../../../src/contract/categories.ts';
import type { ListFilter } from '../../../src/contract/list.ts';
import { STAGES } from '../../../src/contract/listOrder.ts';
import { openOnly } from './viewFilter.ts';
import { useSession } from '../../session.ts';

const noFilter: ListFilter = { ...openOnly, from: 0 };

/** What the list begins with; of one kind of complaint also those that are closed, to learn from. */
export const filterOf = (about: string | undefined): ListFilter => {
  const category = CATEGORIES.find((one) => one === about);
  return category ? { ...noFilter, category, closed: true } : noFilter;
};

interface FiltersProps {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

/** Which complaints, and in which order; another choice begins at the first page. */
export function Filters({ filter, onChange }: FiltersProps) {
  const { common, text } = useSession();
  const { stage: _, ...others } = filter;
  const { category: _category, ...ofAny } = filter;
  return (
    <>
      <Field label={text.all.columns.stage}>
        <Select
          value={filter.stage ?? ''}
          onChange={(_event, { value }) => {
            const stage = STAGES.find((one) => one === value);
            onChange({ ...others, from: 0, ...(stage && { stage }) });
          }}
        >
          <option value="">{text.all.everyStage}</option>
          {STAGES.map((stage) => (
            <option key={stage} value={stage}>
              {common.stages[stage]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.all.about}>
        <Select
          value={filter.category ?? ''}
          onChange={(_event, { value }) => {
            const category = CATEGORIES.find((one) => one === value);
            onChange({ ...ofAny, from: 0, ...(category && { category }) });
          }}
        >
          <option value="">{text.all.anything}</option>
          {CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {common.categories[category]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.all.order}>
        <Select
          value={filter.sort}
          onChange={(_event, { value }) => {
            onChange({ ...filter, from: 0, sort: value as ListFilter['sort'] });
          }}
        >
          <option value="datum">{text.all.orders.datum}</option>
          <option value="kenmerk">{text.all.orders.kenmerk}</option>
          <option value="ontvangen">{text.all.orders.ontvangen}</option>
        </Select>
      </Field>
      <Checkbox
        label={text.all.onlyNobody}
        checked={filter.nobody}
        onChange={(_event, { checked }) => {
          onChange({ ...filter, from: 0, nobody: checked === true });
        }}
      />
      <Checkbox
        label={text.all.onlyDue}
        checked={filter.due === 'week'}
        onChange={(_event, { checked }) => {
          const { due: _due, ...always } = filter;
          onChange({ ...always, from: 0, ...(checked === true && { due: 'week' as const }) });
        }}
      />
      <Checkbox
        label={text.all.closed}
        checked={filter.closed || filter.stage === 'afgesloten'}
        disabled={filter.stage !== undefined}
        onChange={(_event, { checked }) => {
          onChange({ ...filter, from: 0, closed: checked === true });
        }}
      />
    </>
  );
}
