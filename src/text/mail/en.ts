import type { MailText } from './nl.ts';

const isOfDay = (act: string): boolean => !act.includes(' · ');

/** The e-mail to a colleague whom the chat does not reach; nothing of the dossier is in it. */
export const mail: MailText = {
  subject: (act) => (isOfDay(act) ? 'Something waits for you in Klachtwijzer' : act),
  text: (act, link) =>
    [
      'Hello,',
      'We could not reach you in Teams. That is why you get this e-mail.',
      isOfDay(act) ? 'What asks for you today stands in My work.' : `This is the message: ${act}.`,
      `Open Klachtwijzer in Teams: ${link}`,
      'Does that not work? Call the complaints coordinator. Do not reply to this e-mail: nobody reads it.',
    ].join('\n\n'),
};
