import type { MailText } from './nl.ts';

/** The e-mail to a colleague whom the chat does not reach; nothing of the dossier is in it. */
export const mail: MailText = {
  text: (act, link) =>
    [
      'Hello,',
      'We could not reach you in Teams. That is why you get this e-mail.',
      `This is the message: ${act}.`,
      `Open Klachtwijzer in Teams: ${link}`,
      'Does that not work? Call the complaints coordinator. Do not reply to this e-mail: nobody reads it.',
    ].join('\n\n'),
};
