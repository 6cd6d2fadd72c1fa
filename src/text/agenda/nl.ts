import type { AppointmentText } from '../../app/ports/agenda.ts';

/** What stands in the calendar of a colleague: what for, and nothing about anybody. */
export const appointmentText: AppointmentText = ({ kenmerk, aanduiding }) => ({
  subject: `Hoorgesprek ${kenmerk} · ${aanduiding}`,
  text: 'Je leest in Klachtwijzer waar dit gesprek over gaat en wat je ervoor nodig hebt. Je mag iemand meenemen.',
  takenBack:
    'Dit hoorgesprek gaat niet door. Komt er een ander moment, dan krijg je daar een nieuwe uitnodiging voor.',
});
