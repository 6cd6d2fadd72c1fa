import type { Failure } from '../../contract/failure.ts';
import { LONG_TEXT } from '../../contract/fields.ts';
import type { FormDraft } from '../../contract/registrationDraft.ts';
import { dateIn } from '../../domain/calendar/zone.ts';
import type { Kenmerk, PersonId } from '../../domain/complaint/kenmerk.ts';
import type { SourceMessage } from '../../domain/complaint/registration.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { Actor } from '../command.ts';
import type { Deps } from './deps.ts';
import { saveDraft } from './drafts.ts';

/** A chat message somebody wants to register, as its chat told it. */
export interface ChatMessage extends Omit<SourceMessage, 'key'> {
  /** Unique in its conversation. */
  readonly id: string;
  readonly conversationId: string;
  /** Without markup. */
  readonly text: string;
}

/** Where the form lies ready, or under which number this person registered the message before. */
export type MessageDraft = { readonly draft: string } | { readonly registered: Kenmerk };

/**
 * Prepares the registration form for a chat message; what was typed in it before stays. That somebody else
 * registered the message is not told: he may not know of that complaint.
 *
 * @see requirement O10; practice.md §4.2
 */
export const draftFromMessage =
  (deps: Deps) =>
  async (by: Actor, message: ChatMessage): Promise<Outcome<MessageDraft, Failure>> => {
    const { drafts, clock, commandId } = deps;
    const key = commandId(['bericht', message.conversationId, message.id]).slice(0, 24);
    const registered = registeredBefore(deps, by.id, key);
    if (registered !== undefined) return accept({ registered });
    const draft = `registreren/bericht-${key}`;
    if ((await drafts.load(by.id, draft)) !== undefined) return accept({ draft });
    const { now } = await clock.businessTime();
    const value: FormDraft = {
      command: commandId(['registreren', by.id, key, now]),
      values: { ...(await valuesOf(deps, message)), 'message.key': key },
    };
    const saved = await saveDraft(deps)(by, { key: draft, value });
    return saved.ok ? accept({ draft }) : refuse(saved.refusal);
  };

const registeredBefore = ({ register }: Deps, person: PersonId, key: string): Kenmerk | undefined =>
  register
    .active()
    .find(({ registration: { by, message } }) => by === person && message?.key === key)?.kenmerk;

const valuesOf = async (
  { clock, procedures }: Deps,
  { text, author, link, sentAt }: ChatMessage,
): Promise<FormDraft['values']> => {
  const { today } = await clock.businessTime();
  const { zone } = procedures.of(procedures.standard);
  const sentOn = sentAt === undefined ? today : dateIn(zone, sentAt);
  return {
    channel: 'chat',
    received: sentOn < today ? sentOn : today,
    what: text.slice(0, LONG_TEXT),
    ...(author !== undefined && { 'message.author': author }),
    ...(link !== undefined && { 'message.link': link }),
    ...(sentAt !== undefined && { 'message.sentAt': sentAt }),
  };
};
