import type { StateView } from '../hostApi/hostContract.ts';
import { channelIds, places, tabIds, type Choices } from './choices.ts';

const rememberedPersona = 'persona';

/**
 * Reads the choices from the address; the persona otherwise from this window's memory.
 */
export function readChoices(search: string, state: StateView): Choices {
  const query = new URLSearchParams(search);
  const known = (alias: string | null): string | undefined =>
    state.personas.find((persona) => persona.alias === alias)?.alias;
  return {
    persona:
      known(query.get('persona')) ??
      known(sessionStorage.getItem(rememberedPersona)) ??
      state.defaultPersona,
    theme: oneOf(['default', 'dark', 'contrast'], query.get('theme')),
    language: oneOf(['nl', 'en'], query.get('lang')),
    screen: oneOf(['wide', 'phone'], query.get('view')),
    page: oneOf(['chat', ...tabIds, ...channelIds], query.get('tab')),
    sub: query.get('sub') ?? '',
    place: oneOf(['app', ...places], query.get('place')),
    pane: query.get('pane') === 'list' ? 'list' : 'conversation',
  };
}

/**
 * Puts the choices in the address, so that it can be shared and reloaded.
 */
export function writeChoices(choices: Choices): void {
  sessionStorage.setItem(rememberedPersona, choices.persona);
  const query = new URLSearchParams({ persona: choices.persona });
  if (choices.theme !== 'default') query.set('theme', choices.theme);
  if (choices.language !== 'nl') query.set('lang', choices.language);
  if (choices.screen !== 'wide') query.set('view', choices.screen);
  if (choices.page !== 'chat') query.set('tab', choices.page);
  if (choices.place !== 'app') query.set('place', choices.place);
  if (choices.sub !== '') query.set('sub', choices.sub);
  history.replaceState(null, '', `?${query.toString()}`);
}

function oneOf<Value extends string>(
  values: readonly [Value, ...Value[]],
  asked: string | null,
): Value {
  return values.find((value) => value === asked) ?? values[0];
}
