import type { ChangesView, ClockStep, FaultName, StateView } from '../hostApi/hostContract.ts';
import { fullTime } from './businessTime.ts';
import type { Choices } from './choices.ts';
import { button, element } from './element.ts';
import type { ChoiceStore } from './store.ts';
import type { TenantApi } from './tenantApi.ts';
import { hostText, type HostText } from './text.ts';

const roomyFrom = 900;

/** The bar of the tenant itself, above and outside Teams. */
export interface ControlBar {
  readonly root: HTMLElement;
  /** Folded out. */
  readonly details: HTMLDetailsElement;
  readonly show: (now: Pick<ChangesView, 'clock' | 'faults'>) => void;
}

interface Deps {
  readonly state: StateView;
  readonly store: ChoiceStore;
  readonly api: TenantApi;
  /** Something happened that changes the chat. */
  readonly lookNow: () => void;
}

/**
 * Who one is, how it looks, what time it is and what goes wrong.
 */
export function createControlBar({ state, store, api, lookNow }: Deps): ControlBar {
  const choices = store.now();
  const text = hostText(choices.language);
  const time = element('strong', { class: 'now' });
  const report = element('span', { class: 'report', role: 'status' });
  const troubles = element('span', { class: 'troubles', role: 'status' });

  const move = async (step: ClockStep, steps: readonly HTMLButtonElement[]): Promise<void> => {
    for (const one of steps) one.disabled = true;
    report.textContent = text.moving;
    try {
      const { rounds, failed } = await api.moveClock(step);
      report.textContent = text.moved(rounds, failed);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      report.textContent = text.notMoved;
    } finally {
      for (const one of steps) one.disabled = false;
      lookNow();
    }
  };
  const stepButtons: HTMLButtonElement[] = (['hour', 'day', 'working-day', 'week'] as const).map(
    (step) => button(text.steps[step], () => void move(step, stepButtons), { 'data-step': step }),
  );

  const details = element(
    'details',
    { class: 'tenant-bar' },
    element(
      'summary',
      {},
      element('strong', {}, text.tenant),
      element('span', { class: 'note' }, text.tenantNote),
      report,
      time,
      troubles,
    ),
    element(
      'div',
      { class: 'controls' },
      personaPicker(state, store, text),
      picker(text.theme, text.themes, choices.theme, (theme) => store.change({ theme })),
      picker(text.language, { nl: 'Nederlands', en: 'English' }, choices.language, (language) =>
        store.change({ language }),
      ),
      picker(text.screen, text.screens, choices.screen, (screen) => store.change({ screen })),
      element('span', { class: 'group', role: 'group', 'aria-label': text.clock }, ...stepButtons),
      faultMenu(text, (fault) => void api.setFault(fault).then(lookNow)),
    ),
  );
  details.open = innerWidth >= roomyFrom;

  return {
    details,
    root: element('aside', { 'aria-label': text.tenant }, details),
    show: ({ clock, faults }) => {
      time.textContent = fullTime(clock.now, choices.language);
      troubles.textContent = [
        faults.botStopped ? text.botStopped : '',
        faults.throttled ? text.throttled : '',
      ]
        .filter((line) => line !== '')
        .join(' · ');
    },
  };
}

function personaPicker(state: StateView, store: ChoiceStore, text: HostText): HTMLElement {
  const present = Object.entries(text.groups).filter(([group]) =>
    state.personas.some((persona) => persona.group === group),
  );
  const groups = present.map(([group, label]) =>
    element(
      'optgroup',
      { label },
      ...state.personas
        .filter((persona) => persona.group === group)
        .map(({ alias, displayName, jobTitle, department }) =>
          element(
            'option',
            { value: alias, selected: alias === store.now().persona },
            jobTitle === 'Teamleider'
              ? `${displayName}, ${jobTitle} ${department}`
              : `${displayName}, ${jobTitle}`,
          ),
        ),
    ),
  );
  const select = element('select', { class: 'persona' }, ...groups);
  select.addEventListener('change', () => {
    store.change({
      persona: select.value,
      page: 'chat',
      sub: '',
      pane: 'conversation',
      place: 'app',
    });
  });
  return element('label', {}, text.persona, select);
}

function picker<Value extends string>(
  label: string,
  options: Readonly<Record<Value, string>>,
  ...[chosen, choose]: [Value, (value: Value) => void]
): HTMLElement {
  const values = Object.keys(options) as Value[];
  const select = element(
    'select',
    {},
    ...values.map((value) =>
      element('option', { value, selected: value === chosen }, options[value]),
    ),
  );
  select.addEventListener('change', () => {
    const value = values.find((known) => known === select.value);
    if (value !== undefined) choose(value);
  });
  return element('label', {}, label, select);
}

function faultMenu(text: HostText, set: (fault: FaultName) => void): HTMLElement {
  const menu = element('details', { class: 'fault-menu' }, element('summary', {}, text.faults));
  const names = Object.keys(text.faultNames) as FaultName[];
  menu.append(
    element(
      'div',
      { class: 'fault-list' },
      ...names.map((name) =>
        button(text.faultNames[name], () => {
          set(name);
          menu.open = false;
        }),
      ),
    ),
  );
  return menu;
}

/**
 * Whether the bar must be built again: its words changed or somebody else sits here.
 */
export const needsNewBar = (now: Choices, before: Choices): boolean =>
  now.language !== before.language ||
  now.persona !== before.persona ||
  now.screen !== before.screen;
