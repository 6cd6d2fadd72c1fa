import { createAppSurfaces } from './appHost.ts';
import type { Choices } from './choices.ts';
import { readChoices, writeChoices } from './choicesInAddress.ts';
import { createControlBar, needsNewBar } from './controlBar.ts';
import { createDesk } from './desk.ts';
import { element } from './element.ts';
import { legacyContext } from './legacyContext.ts';
import { createChoiceStore } from './store.ts';
import { createTenantApi } from './tenantApi.ts';
import { hostText } from './text.ts';
import { createTryThis } from './tryThis.ts';
import { watchChanges } from './watchChanges.ts';
import type { ChangesView } from '../hostApi/hostContract.ts';

/**
 * Builds the page and keeps it up to date with the choices and the tenant.
 */
export async function startHost(root: HTMLElement, session: string): Promise<void> {
  const api = createTenantApi(session);
  const state = await api.state();
  const store = createChoiceStore(readChoices(location.search, state));
  const persona = () => {
    const { persona: alias } = store.now();
    const found = state.personas.find((one) => one.alias === alias);
    if (found === undefined) throw new Error('A chosen persona must exist');
    return found;
  };

  const stage = element('div', { class: 'stage' });
  const surfaces = createAppSurfaces({ state, store, api, persona, stage: () => stage });
  const lookNow = (): void => watch.lookNow();
  const newBar = () => createControlBar({ state, store, api, lookNow });
  const newDesk = () => createDesk({ ...surfaces, state, persona: persona(), store, api, lookNow });

  let bar = newBar();
  let desk = newDesk();
  let latest: Pick<ChangesView, 'clock' | 'faults'> = state;
  bar.show(latest);
  stage.append(desk.root);
  root.replaceChildren(bar.root, createTryThis(store, state.personas), stage);
  dress(stage, store.now());
  surfaces.tab.load(store.now(), hostText(store.now().language));

  const watch = watchChanges(api, store.now().persona, (changes) => {
    latest = changes;
    bar.show(changes);
    desk.update(changes);
  });

  store.onChange((now, before) => {
    writeChoices(now);
    dress(stage, now);
    const elsewhere = now.persona !== before.persona || now.language !== before.language;
    if (needsNewBar(now, before)) {
      const fresh = newBar();
      fresh.details.open = bar.details.open;
      bar.root.replaceWith(fresh.root);
      bar = fresh;
      bar.show(latest);
    }
    if (elsewhere) {
      surfaces.dialog.close();
      desk = newDesk();
      stage.replaceChildren(desk.root);
      watch.follow(now.persona);
    } else {
      desk.follow();
    }
    if (elsewhere || now.page !== before.page || now.sub !== before.sub) {
      surfaces.tab.load(now, hostText(now.language));
    }
    if (now.theme !== before.theme) {
      surfaces.frames.broadcast('themeChange', [now.theme]);
      desk.retheme();
    }
    if (now.screen !== before.screen) {
      surfaces.frames.broadcast('contextChange', [
        legacyContext({ ...state, choices: now, persona: persona(), frameContext: 'content' }),
      ]);
    }
  });
}

function dress(stage: HTMLElement, { theme, screen, language }: Choices): void {
  // On the whole page: the menu of a card stands outside the stage.
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = language;
  stage.dataset['screen'] = screen;
}
