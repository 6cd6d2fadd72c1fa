import type { App } from '../app/app.ts';
import type { Mail } from '../app/ports/mailer.ts';
import type { Message } from '../app/ports/messenger.ts';
import { movedCard } from '../bot/movedCard.ts';
import type { RenderCard } from '../bot/renderCard.ts';
import { createDelivery, type LookingAhead } from '../graph/delivery/createDelivery.ts';
import type { DeliveryDeps } from '../graph/delivery/deliveryDeps.ts';
import { createPace } from '../graph/delivery/pace.ts';
import { createMailer } from '../graph/mail/createMailer.ts';
import type { TextsOf } from '../text/index.ts';
import type { Configuration } from './config.ts';
import type { openStore } from './store.ts';
import type { Surroundings } from './surroundings.ts';

type Given = 'together' | 'pace' | 'mailer' | 'mailOf' | 'render' | 'renderLapsed';

interface DeliveryParts extends Omit<DeliveryDeps, Given> {
  readonly store: Awaited<ReturnType<typeof openStore>>;
  readonly render: RenderCard;
  readonly link: (subPage: string) => string;
  readonly words: TextsOf;
  readonly around: Surroundings;
  /** What a card shows is asked of the app, which is made later. */
  readonly app: () => App;
}

/** Messages to people: cards by chat, and mail where the organisation has a mailbox for it. */
export const deliveryFor = (
  config: Configuration,
  { store, around, app, render, link, words, ...deps }: DeliveryParts,
): LookingAhead =>
  createDelivery({
    ...deps,
    together: store.together,
    pace: createPace(around, messagesPerMinute(config)),
    ...(config.mailbox !== undefined && {
      mailer: createMailer({
        graph: store.graph,
        mailbox: config.mailbox,
        directory: store.directory,
      }),
      mailOf: ({ summary }: Message): Mail => ({
        subject: words('nl').mail.subject(summary),
        text: words('nl').mail.text(summary, link('')),
      }),
    }),
    render: async (what, time) => {
      const view = await app().noticeCard(what, time);
      return view === undefined
        ? undefined
        : { message: render(view), volgnummer: view.volgnummer };
    },
    waitsUntil: (arriving, kenmerk, time) =>
      app().waitsUntil({ ...arriving, minutes: togetherMinutes(config) }, kenmerk, time),
    renderLapsed: async (what): Promise<Message> => {
      const view =
        what.kenmerk === undefined
          ? undefined
          : await app().sentCard({
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

/** Budget of a person's chat (experience.md §3); where time is moved, a day passes in a second. */
const messagesPerMinute = ({ cloud, messagesPerMinute: own }: Configuration): number =>
  own ?? (cloud === 'public' ? 10 : Infinity);

/** New work of so many minutes is one message (experience.md §3); where time stands still they would never be over. */
const togetherMinutes = ({ cloud, togetherMinutes: own }: Configuration): number =>
  own ?? (cloud === 'public' ? 30 : 0);
