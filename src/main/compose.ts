import { setImmediate as nextTurn } from 'node:timers/promises';
import type { App } from '../app/app.ts';
import { createApp } from '../app/createApp.ts';
import type { WriteLetter } from '../app/ports/documents.ts';
import type { Mail } from '../app/ports/mailer.ts';
import type { Message } from '../app/ports/messenger.ts';
import { callConnector } from '../bot/callConnector.ts';
import { createConnectorMessenger } from '../bot/connectorMessenger.ts';
import { createHandlers } from '../bot/handlers.ts';
import { movedCard } from '../bot/movedCard.ts';
import { createRenderCard, deepLink } from '../bot/renderCard.ts';
import { createNoticeBook } from '../graph/delivery/noticeBook.ts';
import { followNotices } from '../graph/delivery/followNotices.ts';
import { createDelivery } from '../graph/delivery/createDelivery.ts';
import { createPace } from '../graph/delivery/pace.ts';
import { createMailer } from '../graph/mail/createMailer.ts';
import { announced } from '../graph/readmodel/announced.ts';
import { createComplaintModel } from '../graph/readmodel/complaintModel.ts';
import { followComplaints } from '../graph/readmodel/followComplaints.ts';
import { createActivityFeed } from '../graph/feed/createActivityFeed.ts';
import { createProof } from '../graph/register/proof.ts';
import { closable } from '../graph/register/closable.ts';
import { createRegister, registerDeps } from '../graph/register/createRegister.ts';
import { createSeal } from '../graph/register/seal.ts';
import type { StoreDeps } from '../graph/register/storeDeps.ts';
import { createSettingsBook } from '../graph/settings/createSettingsBook.ts';
import { writeLetter as writeWordLetter } from '../paper/writeLetter.ts';
import { profiles } from '../procedures/all.ts';
import { textsIn } from '../text/index.ts';
import { appointmentText } from '../text/agenda/nl.ts';
import { letterText } from '../text/letters/nl.ts';
import { reportText } from '../text/letters/nl/rapport.ts';
import { agendaFor } from './agendaFor.ts';
import { systemClock, tenantClock } from './businessTime.ts';
import { cacheFor } from './cacheFor.ts';
import { columnsOf } from './columnsOf.ts';
import { commandId } from './commandId.ts';
import type { Configuration } from './config.ts';
import { lookAtSite } from './lookAtSite.ts';
import { createNight } from './night.ts';
import { liveCalendar } from './liveCalendar.ts';
import { hashKeyOf, openStore } from './store.ts';
import { createSelfCheck } from './selfCheck.ts';
import { probesOf } from './setup/probes.ts';
import type { Surroundings } from './surroundings.ts';
import { tokenSources } from './tokens.ts';
import { trustFor } from './trust.ts';
import { withRetention } from './withRetention.ts';

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
  const settings = createSettingsBook({
    graph: store.graph,
    together: store.together,
    site: store.site,
    organisation: store.organisation,
    isClosed: () => closed,
    fault: (cause) => {
      around.log('fault', { where: 'settings', kind: kindOf(cause) });
    },
  });
  const procedures = withRetention(
    { of: (code) => profiles[code], standard: config.procedure },
    config.retentionYears,
    () => settings.current().retentionYears,
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

  const storeDeps: StoreDeps = {
    graph: store.graph,
    appId: config.clientId,
    siteId: store.site.siteId,
    lists: store.site.listIds,
    monotonicMs: around.monotonicMs,
    realNow: around.realNow,
    randomToken: around.randomToken,
    sleep: around.sleep,
    log: around.log,
    integrityAlarm: (alarm) => {
      around.log('integrity-alarm', { ...alarm });
      selfCheck.alarm(alarm);
    },
    hashKey: hashKeyOf(config),
    documents: store.documents,
    columnsOf: columnsOf({ procedures, calendar, organisation: store.organisation }),
  };
  const seal = createSeal(storeDeps.hashKey);
  const cache = cacheFor(config, store.site, around.log);
  const model = announced(createComplaintModel({ ...storeDeps, seal, cache }));
  const shared = registerDeps({ ...storeDeps, model, proof: createProof() });

  const book = createNoticeBook();

  // Delivery asks the app what a card shows, and the app asks delivery to send: each is called only later.
  const delivery = createDelivery({
    ...shared,
    together: store.together,
    book,
    messenger,
    pace: createPace(around, messagesPerMinute(config)),
    ...(config.mailbox !== undefined && {
      mailer: createMailer({
        graph: store.graph,
        mailbox: config.mailbox,
        directory: store.directory,
      }),
      mailOf: ({ summary }: Message): Mail => ({
        subject: summary,
        text: words('nl').mail.text(summary, link('')),
      }),
    }),
    render: async (what, time) => {
      const view = await app.noticeCard(what, time);
      return view === undefined
        ? undefined
        : { message: render(view), volgnummer: view.volgnummer };
    },
    renderLapsed: async (what): Promise<Message> => {
      const view =
        what.kenmerk === undefined
          ? undefined
          : await app.sentCard({
              kind: what.notice.kind,
              kenmerk: what.kenmerk as never,
              person: what.notice.to,
              language: 'nl',
            });
      if (view === undefined) return movedCard(what, link);
      // Asked for a card that lives on below: what is left here is a receipt, or the way down.
      return render(view.done === undefined ? { ...view, moved: true } : view);
    },
  });

  const register = closable(createRegister(shared), () => closed);
  const app: App = createApp({
    register,
    feed: createActivityFeed({
      graph: store.graph,
      sleep: around.sleep,
      site: store.site,
      teamsAppId: config.teamsAppId,
      link: link(''),
      preview: words('nl').cards.feedLine,
      log: around.log,
    }),
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
    commandId,
    giveWay: nextTurn,
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
    }),
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

const kindOf = (cause: unknown): string => (cause instanceof Error ? cause.name : typeof cause);

/** Budget of a person's chat (experience.md §3); where time is moved, a day passes in a second. */
const messagesPerMinute = ({ cloud, messagesPerMinute: own }: Configuration): number =>
  own ?? (cloud === 'public' ? 10 : Infinity);
