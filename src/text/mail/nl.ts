/** The message of a day names no complaint: what it asks stands in Mijn werk. */
const isOfDay = (act: string): boolean => !act.includes(' · ');

/** The e-mail to a colleague whom the chat does not reach; nothing of the dossier is in it. */
export const mail = {
  /** @param act - what is asked or told and the kenmerk, as on the lock screen. */
  subject: (act: string): string => (isOfDay(act) ? 'Er wacht iets op je in Klachtwijzer' : act),
  text: (act: string, link: string): string =>
    [
      'Hallo,',
      'We konden je in Teams niet bereiken. Daarom krijg je deze e-mail.',
      isOfDay(act)
        ? 'Wat vandaag om jou vraagt, staat in Mijn werk.'
        : `Het gaat om dit bericht: ${act}.`,
      `Open Klachtwijzer in Teams: ${link}`,
      'Lukt dat niet? Bel dan de klachtencoördinator. Antwoord niet op deze e-mail: niemand leest dat.',
    ].join('\n\n'),
};

/** Shape of the words; every language has all of it. */
export type MailText = typeof mail;
