import type { FormStore } from '../../form/formStore.ts';

/** The short report that the notes of the talk give, part by part; empty while nothing was noted. */
export const reportOf = (form: FormStore, restHead: string): string =>
  [
    ...Array.from({ length: Number(form.text('parts')) }, (_, at) => [
      form.text(`part.${at}`),
      form.text(`said.${at}`),
    ]),
    [restHead, form.text('rest')],
  ]
    .map((texts) => texts.map((text) => text.trim()))
    .filter(([, said]) => said !== '')
    .map(([head, said]) => [head, said].filter(Boolean).join('\n'))
    .join('\n\n');
