import type { CalendarView, FeedView } from '../hostApi/placesContract.ts';
import { clockTime, dayName } from './businessTime.ts';
import type { ChatContext } from './chatContext.ts';
import { readDeepLink } from './deepLink.ts';
import { button, element } from './element.ts';

/** A line of the activity feed; it opens where it leads. */
export function activityLine(context: ChatContext, line: FeedView['lines'][number]): HTMLElement {
  const { text, language } = context;
  // As the manifest declares it.
  const words =
    line.type === 'laatsteDag'
      ? text.lastDayOf(line.parameters['aantal'] ?? '')
      : line.type === 'hoorgesprekken'
        ? text.hearingsOf(line.parameters['aantal'] ?? '')
        : line.preview;
  const link = line.webUrl && readDeepLink(line.webUrl, context.teamsAppId);
  return element(
    'li',
    {},
    element('strong', {}, words),
    element('span', { class: 'preview' }, line.preview),
    element(
      'time',
      { datetime: line.sent },
      `${dayName(line.sent, language)} ${clockTime(line.sent, language)}`,
    ),
    link && button(text.open, () => context.openLink(link)),
  );
}

/** An appointment, with the way to its Teams meeting. */
export function appointmentLine(
  { text, language }: ChatContext,
  { start, end, subject, organiser, cancelled, joinUrl }: CalendarView['lines'][number],
): HTMLElement {
  return element(
    'li',
    {},
    element(
      'time',
      { datetime: start },
      `${dayName(start, language)} ${clockTime(start, language)}–${clockTime(end, language)}`,
    ),
    element('strong', {}, cancelled ? `${text.cancelled}: ${subject}` : subject),
    element('span', { class: 'preview' }, text.by(organiser)),
    joinUrl !== undefined &&
      !cancelled &&
      element('a', { href: joinUrl, target: '_blank', rel: 'noreferrer' }, text.join),
  );
}
