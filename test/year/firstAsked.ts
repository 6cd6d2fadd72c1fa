import { nudgesDue } from '../../src/app/rounds/nudgesDue.ts';
import type { Complaint } from '../../src/domain/complaint/complaint.ts';
import type { Kenmerk, PersonId } from '../../src/domain/complaint/kenmerk.ts';
import type { NoticeKind } from '../../src/domain/complaint/notice.ts';
import { asksOfStuck } from '../../src/domain/steps/askOfStuck.ts';
import type { StepCode } from '../../src/domain/steps/codes.ts';
import { askOfHim } from './askedOf.ts';
import type { Message } from './message.ts';
import type { Plan, Year } from './year.ts';

/** The kind of the card, or of the reminder that its line stands for. */
export const kindOf = (
  { office }: Year,
  { person, kind }: Message,
  complaint: Complaint,
): NoticeKind | undefined =>
  kind === 'dagstart'
    ? nudgesDue(complaint, office.circumstances()).find(({ to }) => to === person)?.kind
    : (kind as NoticeKind);

/** Cards whose first button may be another than the step that is his. */
const offers: Readonly<Partial<Record<StepCode, Plan['what']>>> = {
  'termijn-verlengen': 'extend',
  'brief-verstuurd': 'send',
};

/** What the card, or the card a line stands for, asks first, where that is not simply his own step. */
export async function firstAsked(
  year: Year,
  message: Message,
  kenmerk: Kenmerk,
  what: Plan['what'],
): Promise<Plan['what'] | undefined> {
  const { office } = year;
  const { kind, person } = message;
  const complaint = office.app.register.find(kenmerk);
  const asking = complaint && askOfHim(complaint, person, office.circumstances());
  // Of what lies still with others the line says that, with the answer to it.
  const isOwn = what === 'own' && !(asking && asksOfStuck.has(asking.ask));
  const ofLine =
    isOwn || complaint === undefined ? 'termijn-nadert' : kindOf(year, message, complaint);
  const card = await office.app.app.sentCard({
    kind: kind === 'dagstart' ? (ofLine ?? 'termijn-escalatie') : (kind as NoticeKind),
    kenmerk,
    person: person as PersonId,
    language: 'nl',
  });
  const first = card?.buttons[0];
  // Only of who is silent: of who is away the model says itself when somebody else gets it.
  if (first === 'toewijzen' && card?.why === 'zwijgt') return 'reassign';
  return first && offers[first];
}
