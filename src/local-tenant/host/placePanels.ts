import type { MessageView, PersonaView } from '../hostApi/hostContract.ts';
import type { RoomName } from '../hostApi/placesContract.ts';
import type { ChatContext } from './chatContext.ts';
import { createChatView } from './chatView.ts';
import type { Place } from './choices.ts';
import { button, element } from './element.ts';
import { icon } from './icon.ts';
import { activityLine, appointmentLine } from './placeLines.ts';
import type { TenantApi } from './tenantApi.ts';

/** Bell, calendar, group chat and channel of one persona. */
export interface PlacePanels {
  readonly root: HTMLElement;
  /** Shows one of them, or none. */
  readonly show: (place: Place | undefined) => void;
  /** Looks again at what is shown. */
  readonly look: () => void;
  readonly retheme: () => void;
}

interface Deps {
  readonly context: ChatContext;
  readonly persona: PersonaView;
  readonly api: TenantApi;
  readonly locale: string;
  /** Where all places are listed, on a phone. */
  readonly back: () => void;
}

/** Each panel asks the tenant when it is shown, and again with every look. */
export function createPlacePanels({ context, persona, api, locale, back }: Deps): PlacePanels {
  const { text } = context;
  const title = element('h2', {});
  const list = element('ul', { class: 'place-list' });
  const rooms = {
    groep: room('groep'),
    kanaal: room('kanaal'),
  };
  const root = element(
    'section',
    { class: 'place-panel', hidden: true },
    element(
      'header',
      { class: 'app-head' },
      button(icon('back'), back, { class: 'icon-button back', 'aria-label': text.back }),
      title,
    ),
    list,
    rooms.groep.view.root,
    rooms.kanaal.view.root,
  );
  const titles: Readonly<Record<Place, string>> = {
    activiteit: text.activity,
    agenda: text.calendar,
    ...text.roomNames,
  };
  let shown: Place | undefined;
  let looking = false;

  function room(name: RoomName) {
    let since = 0;
    const view = createChatView({
      ...context,
      text: { ...text, compose: text.inRoom(context.botName) },
      say: async (said) => {
        const delivered = await api.sayIn({ persona: persona.alias, locale }, name, said);
        await look(name);
        return delivered;
      },
      markRead: () => undefined,
    });
    if (persona.guest) view.update([], false);
    return {
      view,
      look: async () => {
        const { messages, typing } = await api.room(persona.alias, name, since);
        since = messages.reduce((highest, { seq }) => Math.max(highest, seq), since);
        view.update(messages.map(asSaid), true);
        view.typing(typing);
      },
    };
  }

  const look = async (place: Place): Promise<void> => {
    if (place === 'groep' || place === 'kanaal') {
      if (!persona.guest) await rooms[place].look();
      return;
    }
    const lines =
      place === 'activiteit'
        ? (await api.feed(persona.alias)).lines.map((line) => activityLine(context, line))
        : (await api.calendar(persona.alias)).lines.map((line) => appointmentLine(context, line));
    const empty = place === 'activiteit' ? text.noActivity : text.noAppointments;
    if (shown !== place) return;
    list.replaceChildren(
      ...(lines.length > 0 ? lines : [element('li', { class: 'empty' }, empty)]),
    );
  };
  const lookQuietly = (): void => {
    if (shown === undefined || looking) return;
    looking = true;
    // The tenant is restarting; the next look finds it again.
    void look(shown)
      .catch(() => undefined)
      .finally(() => {
        looking = false;
      });
  };

  return {
    root,
    look: lookQuietly,
    retheme: () => {
      rooms.groep.view.retheme();
      rooms.kanaal.view.retheme();
    },
    show: (place) => {
      if (place === shown) return;
      shown = place;
      root.hidden = place === undefined;
      list.hidden = place === 'groep' || place === 'kanaal';
      list.replaceChildren();
      for (const name of ['groep', 'kanaal'] as const) {
        rooms[name].view.root.hidden = place !== name;
        rooms[name].view.visible(place === name);
      }
      if (place === undefined) return;
      root.setAttribute('aria-label', titles[place]);
      title.textContent = titles[place];
      lookQuietly();
    },
  };
}

/** Words as they were typed, not with the sign by which the bot is named. */
const asSaid = (message: MessageView): MessageView => {
  const { shown } = message.activity;
  return typeof shown === 'string'
    ? { ...message, activity: { ...message.activity, text: shown } }
    : message;
};
