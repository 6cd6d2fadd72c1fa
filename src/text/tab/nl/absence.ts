/** The page on which people say that they are away. */
export const absence = {
  title: 'Afwezig',
  subtitle: 'Zeg wanneer jij of een collega er niet is',
  own: 'Jouw afwezigheid',
  others: 'Collega’s die er niet zijn',
  none: 'Je hebt geen afwezigheid doorgegeven.',
  say: 'Afwezigheid doorgeven',
  from: 'Eerste dag',
  to: 'Laatste dag',
  toHint: 'Laat leeg als je dat nog niet weet.',
  person: 'Collega',
  personHint: 'Laat leeg als het om jezelf gaat.',
  submit: 'Geef door',
  done: 'Doorgegeven. Wat niet kan wachten, gaat nu naar de klachtencoördinator.',
  back: 'Ik ben er weer',
  backOther: (name: string) => `${name} is er weer`,
  backDone: 'Doorgegeven. Wat een ander heeft opgepakt, blijft bij die collega.',
  until: (from: string, to: string) => `${from} tot en met ${to}`,
  open: (from: string) => `vanaf ${from}, einde nog niet bekend`,
  work: (count: number) =>
    count === 0
      ? 'Er blijft geen klacht liggen.'
      : count === 1
        ? 'Eén klacht blijft liggen:'
        : `${count} klachten blijven liggen:`,
  canWait: (by: string) => `kan wachten, het eerste moet op ${by}`,
  cannotWait: (by: string) => `kan niet wachten, het eerste moet op ${by}`,
};
