import type { Button, CardContext } from '../cardContext.ts';
import type { OpenDialog } from '../element.ts';
import { choice, required } from './fields.ts';
import { form } from './form.ts';

/** Names of colleagues stand on no card: who may come, who hears and who is free is chosen in the dialog. */
const withOthers = ({ view, text }: CardContext): OpenDialog => ({
  type: 'Action.Submit',
  title: text.forms.planWithOthers,
  data: { msteams: { type: 'task/fetch' }, kenmerk: view.kenmerk, page: 'horen' },
  associatedInputs: 'none',
});

/** Plans a hearing; the side that is asked for is filled in beforehand. */
export const planHearing: Button = (context) => {
  const { view, text, common } = context;
  const { forms } = text;
  return [
    form(context, 'hoorgesprek-plannen', {
      inputs: [
        choice(context, 'sides', {
          label: forms.sides,
          choices: [
            { value: 'klager', title: common.sides.klager },
            { value: 'beklaagde', title: common.sides.beklaagde },
            { value: 'klager,beklaagde', title: forms.bothSides },
          ],
          ...(view.ask === 'hoor-klager' ? { value: 'klager' } : {}),
          ...(view.ask === 'hoor-beklaagde' ? { value: 'beklaagde' } : {}),
        }),
        choice(context, 'form', {
          label: forms.form,
          choices: (['apart', 'samen', 'telefoon', 'teams'] as const).map((value) => ({
            value,
            title: common.hearingForms[value],
          })),
          value: 'apart',
        }),
        { type: 'Input.Date', id: 'on', label: forms.date, min: view.today, ...required(context) },
        { type: 'Input.Time', id: 'time', label: forms.time, value: '10:00', ...required(context) },
        { type: 'Input.Text', id: 'place', label: forms.place, maxLength: 200 },
      ],
      save: forms.plan,
      more: [withOthers(context)],
    }),
  ];
};
