import type { PersonaView } from '../hostApi/hostContract.ts';
import type { Choices } from './choices.ts';

export interface ContextSource {
  readonly choices: Choices;
  readonly persona: PersonaView;
  readonly tenantId: string;
  readonly teamsAppId: string;
  readonly frameContext: 'content' | 'task' | 'settings';
}

/**
 * The answer to `getContext`: the flat shape from which TeamsJS makes its own.
 *
 * It is what the host claims, never proof of who somebody is.
 */
export function legacyContext(source: ContextSource): Readonly<Record<string, unknown>> {
  const { choices, persona, tenantId, teamsAppId, frameContext } = source;
  return {
    theme: choices.theme,
    locale: localeOf(choices),
    entityId: entityOf(choices),
    subEntityId: choices.sub,
    frameContext,
    userObjectId: persona.oid,
    userDisplayName: persona.displayName,
    userPrincipalName: persona.upn,
    loginHint: persona.upn,
    tid: tenantId,
    userLicenseType: 'Business',
    isFullScreen: false,
    isMultiWindow: false,
    hostName: 'Teams',
    hostClientType: choices.screen === 'phone' ? 'android' : 'web',
    ringId: 'general',
    appId: teamsAppId,
    sessionId: 'local',
    appSessionId: 'local',
    osLocaleInfo: {
      platform: 'windows',
      regionalFormat: localeOf(choices),
      shortDate: 'd-M-yyyy',
      longDate: 'dddd d MMMM yyyy',
      shortTime: 'HH:mm',
      longTime: 'HH:mm:ss',
    },
  };
}

const entityOf = ({ page }: Choices): string => {
  if (page === 'chat') return 'conversations';
  // What is still being added has no id yet.
  return page === 'kanaal-instellen' ? '' : page;
};

/**
 * The language of the host, as Teams writes it.
 */
export const localeOf = ({ language }: Choices): string => (language === 'nl' ? 'nl-nl' : 'en-us');
