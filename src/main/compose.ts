import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { App } from '../app/app.ts';
import { createApp } from '../app/createApp.ts';
import type { WriteLetter } from '../app/ports/documents.ts';
import { callConnector } from '../bot/callConnector.ts';
import { createConnectorMessenger } from '../bot/connectorMessenger.ts';
import { createHandlers } from '../bot/handlers.ts';
import { createRenderCard, deepLink } from '../bot/renderCard.ts';
import { atOnce } from '../graph/client/atOnce.ts';
import { createNoticeBook } from '../graph/delivery/noticeBook.ts';
import { followNotices } from '../graph/delivery/followNotices.ts';
import { announced } from '../graph/readmodel/announced.ts';
import { createComplaintModel } from '../graph/readmodel/complaintModel.ts';
import { followComplaints } from '../graph/readmodel/followComplaints.ts';
import { createProof } from '../graph/register/proof.ts';
import { closable } from '../graph/register/closable.ts';
import { createRegister, registerDeps } from '../graph/register/createRegister.ts';
import { createSeal } from '../graph/register/seal.ts';
import { writeLetter as writeWordLetter } from '../paper/writeLetter.ts';
import { profiles } from '../procedures/all.ts';
import { textsIn } from '../text/index.ts';
import { appointmentText } from '../text/agenda/nl.ts';
import { letterText } from '../text/letters/nl.ts';
import { publicText } from '../text/letters/nl/publiek.ts';
import { reportText } from '../text/letters/nl/rapport.ts';
import { agendaFor } from './agendaFor.ts';
import { createBehind } from './behind.ts';
import { systemClock, tenantClock } from './businessTime.ts';
import { cacheFor } from './cacheFor.ts';
import { commandId } from './commandId.ts';
import type { Configuration } from './config.ts';
import { deliveryFor } from './deliveryFor.ts';
import { feedFor } from './feedFor.ts';
import { kindOf } from './kindOf.ts';
import { lookAtSite } from './lookAtSite.ts';
import { createNight } from './night.ts';
import { liveCalendar } from './liveCalendar.ts';
import { openStore } from './store.ts';
import { createSelfCheck } from './selfCheck.ts';
import { settingsFor } from './settingsFor.ts';
import { probesOf } from './setup/probes.ts';
import { storeDepsFor } from './storeDepsFor.ts';
import type { Surroundings } from './surroundings.ts';
import { tokenSources } from './tokens.ts';
import { trustFor } from './trust.ts';
import { withSettings } from './withSettings.ts';

/**
 * Builds the whole app over its configuration and surroundings; nothing listens yet.
 * Everything is made here and nowhere else, in the order in which it depends on each other.
 *
 * @param writeLetter - makes the documents of letters; a simulation has no need of Word.
 */
export const compose = async (
  config: Configuration,
  around: Surroundings,
  writeLetter: WriteLetter = writeWordLetter,
) => {
  const trust = trustFor(config.cloud, config.tenantId, config.origin);
  const tokens = tokenSources(config, trust, around);
  const store = await openStore({ config, trust, tokens, around });

  let closed = false;
  const closeRegister = (close: boolean): void => {
    closed = close;
  };
  const settings = settingsFor(store, { isClosed: () => closed, log: around.log });
  const procedures = withSettings(
    { of: (code) => profiles[code], standard: config.procedure },
    config.retentionYears,
    settings.current,
  );
  const { zone } = profiles[config.procedure];
  const calendar = liveCalendar(zone, () => settings.current().decrees);
  const clock =
    trust.businessClock === undefined
      ? systemClock(zone, around.realNow)
      : tenantClock(zone, trust.businessClock, around);

  const link = deepLink(config.teamsAppId);
  const wording = procedures.of(procedures.standard).words;
  const words = textsIn(wording);
  const render = createRenderCard(link, words);
  const connector = {
    token: () => tokens.bot(),
    fetch: around.fetch,
    monotonicMs: around.monotonicMs,
    timeLimit: around.timeLimit,
    isServiceUrl: trust.isServiceUrl,
  };
  const messenger = createConnectorMessenger({ ...connector, conversations: store.conversations });
  const toConnector = callConnector(connector);

  const selfCheck = createSelfCheck({
    probes: () => probesOf(() => ({ config, trust, tokens }), { around }),
    isClosed: () => closed,
    lookAtSite: () => lookAtSite({ store, closeRegister }, around.log),
    standing: () =>
      model
        .touched()
        .flatMap(({ touch, kenmerk, itemId }) =>
          touch ? [{ code: 'row-touched' as const, kenmerk, where: itemId, ...touch }] : [],
        ),
    around,
  });

  const storeDeps = storeDepsFor(config, {
    ...{ store, around, procedures, calendar },
    alarm: (alarm) => {
      selfCheck.alarm(alarm);
    },
  });
  const seal = createSeal(storeDeps.hashKey);
  const behind = createBehind(around, (cause) => {
    around.log('fault', { where: 'behind', kind: kindOf(cause) });
  });
  const cache = cacheFor(config, store.site, { log: around.log, later: behind.later });
  const model = announced(createComplaintModel({ ...storeDeps, seal, cache }));
  const shared = registerDeps({ ...storeDeps, model, proof: createProof() });

  const book = createNoticeBook();

  // Delivery asks the app what a card shows, and the app asks delivery to send: each is called only later.
  const delivery = deliveryFor(config, {
    ...shared,
    ...{ store, book, messenger, around, render, link, words },
    app: () => app,
  });

  const graph = atOnce(store.graph, nextTurn);
  const register = closable(createRegister({ ...shared, graph }), () => closed);
  const app: App = createApp({
    register,
    feed: feedFor(config, { store, around, link, words }),
    delivery,
    agenda: agendaFor(config, store, around),
    selfCheck,
    drafts: store.drafts,
    documents: store.documents,
    directory: store.directory,
    organisation: store.organisation,
    settings,
    clock,
    procedures,
    calendar,
    writeLetter,
    letterText,
    appointmentText,
    reportText,
    publicText,
    commandId,
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    giveWay: nextTurn,
    later: behind.later,
    reportFault: (where, cause) => {
      around.log('fault', { where, kind: kindOf(cause) });
    },
  });

  const nightWork = createNight({ shared, site: store.site, app });
  const followRows = followComplaints({ ...shared, graph: store.together });
  const followCards = followNotices({ ...shared, graph: store.together, book });
  const syncComplaints = async (): Promise<boolean> => {
    const [read] = await Promise.all([followRows(), followCards()]);
    return read;
  };

  return {
    app,
    trust,
    tokens,
    clock,
    store,
    register,
    model,
    /** Lets go of the cache; nothing is read after it. */
    closeCache: (): void => {
      cache.close();
    },
    /** Words of its own that the procedure has. */
    wording,
    isClosed: () => closed,
    selfCheck,
    /** Stops writing, or lets it begin again. */
    closeRegister,
    handlers: createHandlers({
      app,
      directory: store.directory,
      conversations: store.conversations,
      clock,
      messenger,
      say: (place, message, limitMs) => toConnector(place, { method: 'POST', message, limitMs }),
      typing: (place) => toConnector(place, { method: 'POST', typing: true, limitMs: 5_000 }),
      render,
      texts: words,
      link,
      tabUrl: `${config.host}/tab/`,
      commandId,
      timeLimit: around.timeLimit,
      first: behind.first,
      later: behind.later,
    }),
    /** Resolves when what was decided in presses has been delivered. */
    settled: behind.settled,
    isAnswering: behind.isAnswering,
    /** Brings offices, settings, people and complaints up to date; false when something could not be read. */
    sync: async (): Promise<boolean> => {
      await Promise.all([store.directory.refresh(), settings.refresh()]);
      return await syncComplaints();
    },
    /** The same for complaints only: cheap enough for every few seconds. */
    syncComplaints,
    /** The work of this night, by whichever instance holds its key (protocol.md §5). */
    night: async () => await nightWork(await clock.businessTime()),
    /** What a round must know: complaints, offices and absence; people and settings change too seldom for it. */
    syncForRound: async (): Promise<void> => {
      await Promise.all([store.organisation.refresh(), syncComplaints(), delivery.lookAhead()]);
    },
  };
};

export type Composition = Awaited<ReturnType<typeof compose>>;
