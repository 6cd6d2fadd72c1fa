import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { FiguresView } from '../../../src/contract/figures.ts';
import { useSession } from '../../session.ts';
import { usePeriod } from './labels.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 16px',
    marginBottom: '16px',
    '@media print': { display: 'none' },
  },
});

/** As the API is asked; nothing is the present year. */
export type Picked = Readonly<Partial<Record<'year' | 'part' | 'procedure', string>>>;

interface PickersProps {
  readonly view: FiguresView;
  readonly onPick: (picked: Picked) => void;
}

/** Which year, which part of it and which procedure; only what has enough complaints to be shown. */
export function Pickers({ view, onPick }: PickersProps) {
  const { text } = useSession();
  const { figures } = text;
  const styles = useStyles();
  const period = usePeriod();
  const { procedure, procedures, year, part } = view;
  const years = [...new Set([...view.years.map((one) => one.year), year])].sort((a, b) => b - a);
  const now = { procedure, year: String(year) };
  return (
    <search className={styles.row}>
      <Field label={figures.year}>
        <Select
          value={String(year)}
          onChange={(_event, { value }) => {
            onPick({ procedure, year: value });
          }}
        >
          {years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      {view.quarters.length > 0 && (
        <Field label={figures.part}>
          <Select
            value={part?.code ?? ''}
            onChange={(_event, { value }) => {
              onPick(value === '' ? now : { ...now, part: value });
            }}
          >
            <option value="">{figures.wholeYear}</option>
            {[...view.quarters, ...view.months].map((one) => (
              <option key={one.code} value={one.code}>
                {period(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {procedures.length > 1 && (
        <Field label={figures.procedure}>
          <Select
            value={procedure}
            onChange={(_event, { value }) => {
              onPick({ year: now.year, procedure: value });
            }}
          >
            {procedures.map((one) => (
              <option key={one} value={one}>
                {figures.procedures[one]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </search>
  );
}
