import type { Failure } from '../../contract/failure.ts';
import type { BelkaartView } from '../../contract/pageViews.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { present } from '../../domain/shared/present.ts';
import { settleBefore } from '../../domain/steps/askDates.ts';
import { maySpeak } from '../../domain/steps/facts/contactRule.ts';
import { attemptsSinceReached, contactsOf } from '../../domain/steps/facts/contacts.ts';
import { permittedSteps } from '../../domain/steps/permitted.ts';
import type { Actor } from '../command.ts';
import type { Deps } from '../usecases/deps.ts';
import { openAs, type Opened } from './opened.ts';

/** One screen for the call: whom, at which number, what it is about and what was tried. */
export const belkaart =
  (deps: Deps) =>
  async (by: Actor, kenmerk: Kenmerk): Promise<Outcome<BelkaartView, Failure>> => {
    const opened = await openAs(deps, 'dossier')(by, kenmerk);
    if (opened === undefined) return refuse({ code: 'not-found' });
    const { complaint, circumstances } = opened;
    const { klager, aanduiding, what } = complaint.registration;
    const callee = klager.gemachtigde ?? klager;
    const noCalls = whyNoCalls(opened, by);
    return accept(
      present({
        kenmerk,
        aanduiding,
        volgnummer: complaint.volgnummer,
        callWho: callee.name ?? null,
        phone: noCalls === undefined ? (callee.contact.phone ?? null) : null,
        noCalls,
        via: klager.gemachtigde ? ('gemachtigde' as const) : ('klager' as const),
        what,
        helpWanted: klager.helpWanted,
        replyChannel: klager.replyChannel,
        attempts: attemptsSinceReached(complaint, 'eerste-gesprek').length,
        earlier: contactsOf(complaint),
        answerBy: settleBefore(complaint, circumstances),
        permitted: permittedSteps(complaint, by.id, circumstances),
      }),
    );
  };

/** No number for who may not speak with him, nor where he wants everything in writing (E30, O20). */
const whyNoCalls = (
  { complaint, circumstances }: Opened,
  { id }: Actor,
): BelkaartView['noCalls'] | undefined => {
  if (!maySpeak(complaint, id, circumstances.time.today)) return 'contactregel';
  return complaint.registration.klager.writtenOnly ? 'schriftelijk' : undefined;
};
