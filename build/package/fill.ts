/** What of the configuration stands in the manifest. */
export interface PackageIds {
  /** Id of the app in Teams, a GUID. */
  readonly teamsAppId: string;
  readonly clientId: string;
  readonly bot: { readonly appId: string };
  /** Address under which people reach the tab, `https://…`. */
  readonly host: string;
  readonly organisation: string;
}

/** Fills the places between double braces; one that nobody knows stays, and the check names it. */
export function fillManifest(template: string, ids: PackageIds): string {
  const values: Readonly<Record<string, string>> = {
    appId: ids.teamsAppId,
    clientId: ids.clientId,
    botId: ids.bot.appId,
    host: new URL(ids.host).host,
    organisation: ids.organisation,
  };
  return template.replaceAll(/\{\{(\w+)\}\}/gu, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : JSON.stringify(value).slice(1, -1);
  });
}
