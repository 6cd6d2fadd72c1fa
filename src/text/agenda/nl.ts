import type { AppointmentFacts, AppointmentText } from '../../contract/appointment.ts';

/** What stands in the calendar of a colleague: what for, and nothing about anybody. */
export const appointmentText = ({ kenmerk, aanduiding }: AppointmentFacts): AppointmentText => ({
  subject: `Hoorgesprek ${kenmerk} · ${aanduiding}`,
  text: 'Waar het gesprek is en waar het over gaat, lees je in Klachtwijzer. Je mag iemand meenemen.',
  takenBack:
    'Dit hoorgesprek gaat niet door. Komt er een ander moment, dan krijg je daar een nieuwe uitnodiging voor.',
});
