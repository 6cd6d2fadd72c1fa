import type { AppointmentFacts, AppointmentText } from '../../contract/appointment.ts';

/** What stands in the calendar of a colleague: what for, and nothing about anybody. */
export const appointmentText = ({ kenmerk, aanduiding }: AppointmentFacts): AppointmentText => ({
  subject: `Hoorgesprek ${kenmerk} · ${aanduiding}`,
  text: 'Je leest in Klachtwijzer waar dit gesprek over gaat en wat je ervoor nodig hebt. Je mag iemand meenemen.',
  takenBack:
    'Dit hoorgesprek gaat niet door. Komt er een ander moment, dan krijg je daar een nieuwe uitnodiging voor.',
});
