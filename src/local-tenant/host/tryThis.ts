import type { PersonaView } from '../hostApi/hostContract.ts';
import type { Choices } from './choices.ts';
import { button, element } from './element.ts';
import { findTarget } from './findTarget.ts';
import { icon } from './icon.ts';
import { routes, type Route, type RouteStep } from './routes.ts';
import type { ChoiceStore } from './store.ts';
import { hostText } from './text.ts';

const lookAgainInMilliseconds = 400;
const soonInMilliseconds = 500;
const seenInMilliseconds = 3000;
const closedKey = 'try-this-closed';

/**
 * The strip with three one-minute routes; it lights the next press and goes on when that happens.
 */
export function createTryThis(
  store: ChoiceStore,
  personas: readonly Pick<PersonaView, 'alias'>[],
): HTMLElement {
  const root = element('section', { class: 'try-this' });
  // The routes are walked by people of the municipality; elsewhere there is nothing to try yet.
  const walkers = routes.flatMap(({ steps }) => steps.map(({ persona }) => persona));
  const allThere = walkers.every((who) => personas.some(({ alias }) => alias === who));
  root.hidden = !allThere || sessionStorage.getItem(closedKey) !== null;
  let route: Route | undefined;
  let at = 0;
  let lit: HTMLElement | undefined;
  /** Pressed, and not yet gone on. */
  let waiting = false;
  /** Pressed, and perhaps refused. */
  let wasPressed = false;

  const step = (): RouteStep | undefined => route?.steps[at];
  const light = (target: HTMLElement | undefined): void => {
    if (target === lit) return;
    lit?.removeEventListener('click', pressed);
    unlight(lit);
    lit = target;
    if (target === undefined) return;
    target.addEventListener('click', pressed);
    target.style.outline = '3px solid #ffb900';
    target.style.outlineOffset = '3px';
    target.scrollIntoView({ block: 'center' });
  };
  const goTo = (next: number): void => {
    light(undefined);
    waiting = false;
    wasPressed = false;
    at = next;
    const now = step();
    if (now !== undefined) store.change({ ...placeOf(now), place: 'app' });
    draw();
  };
  const advance = (): void => goTo(at + 1);
  const advanceSoon = (): void => {
    const from = at;
    waiting = true;
    light(undefined);
    // The answer to the press should be seen before somebody else sits here.
    const pause =
      route?.steps[at + 1]?.persona === step()?.persona ? soonInMilliseconds : seenInMilliseconds;
    setTimeout(() => {
      if (at === from) advance();
    }, pause);
  };
  function pressed(): void {
    if (step()?.until === 'gone') wasPressed = true;
    else advanceSoon();
  }
  const start = (chosen: Route | undefined): void => {
    route = chosen;
    goTo(0);
  };
  const close = (): void => {
    start(undefined);
    sessionStorage.setItem(closedKey, 'yes');
    root.hidden = true;
  };

  function draw(): void {
    const { language } = store.now();
    const text = hostText(language);
    const now = step();
    root.setAttribute('aria-label', text.tryThis);
    root.replaceChildren(
      element('strong', {}, text.tryThis),
      route === undefined || now === undefined
        ? element(
            'span',
            { class: 'choices', role: 'status' },
            ...[route !== undefined && element('span', {}, route.result[language])],
          )
        : element(
            'span',
            { class: 'step', role: 'status' },
            element(
              'em',
              {},
              `${route.title[language]} · ${text.stepOf(at + 1, route.steps.length)}`,
            ),
            ' ',
            now.text[language],
          ),
      ...(now === undefined
        ? routes.map((one, index) =>
            button(
              element(
                'span',
                {},
                element('b', { class: 'number' }, String(index + 1)),
                one.title[language],
              ),
              () => start(one),
            ),
          )
        : [button(text.skip, advance), button(text.stop, () => start(undefined))]),
      button(icon('close', 16), close, { 'aria-label': text.close, class: 'icon-button' }),
    );
  }

  setInterval(() => {
    const now = waiting ? undefined : step();
    const target = now === undefined ? undefined : findTarget(now.press, store.now().language);
    if (wasPressed && target === undefined) advanceSoon();
    else light(target);
  }, lookAgainInMilliseconds);
  store.onChange((now, before) => {
    if (now.language !== before.language) draw();
  });
  draw();
  return root;
}

function unlight(target: HTMLElement | undefined): void {
  target?.style.removeProperty('outline');
  target?.style.removeProperty('outline-offset');
}

const placeOf = ({ persona, where, screen = 'wide' }: RouteStep): Partial<Choices> => ({
  persona,
  screen,
  pane: 'conversation',
  ...(where === undefined ? {} : { page: where, sub: '' }),
});
