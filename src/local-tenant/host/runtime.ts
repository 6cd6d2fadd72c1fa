/**
 * What this host can do, as TeamsJS reads it; the same text goes in the third and the fourth
 * answer to `initialize`, because nested app authentication looks only at the fourth.
 */
export const runtime = JSON.stringify({
  apiVersion: 4,
  isNAAChannelRecommended: true,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: { notifySuccessResponse: {} },
    dialog: { url: { bot: {}, parentCommunication: {} }, update: {} },
    nestedAppAuth: {},
    pages: { backStack: {}, config: {}, currentApp: {}, tabs: {} },
    teamsCore: {},
  },
});
