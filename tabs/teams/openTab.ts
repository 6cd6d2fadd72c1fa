import { app } from '@microsoft/teams-js';
import { loadSettings } from './loadSettings.ts';

/** Opens one's own tab of the app, also from a channel. */
export async function openTab(entity: 'werk' | 'registreren'): Promise<void> {
  const { teamsAppId } = await loadSettings();
  await app.openLink(`https://teams.microsoft.com/l/entity/${teamsAppId}/${entity}`);
}
