import { pages } from '@microsoft/teams-js';
import { CHANNEL_TAB } from './host.ts';

/**
 * Tells Teams what the tab of a channel shows once somebody saves, and that saving can be done.
 *
 * @param address - of this page; the tab stands under the same one.
 */
export function offerChannelTab(address: Pick<Location, 'origin' | 'pathname'>): void {
  // Teams fills in the braces, as in the manifest.
  const contentUrl = `${address.origin}${address.pathname}?theme={theme}&locale={locale}&entity=${CHANNEL_TAB}`;
  pages.config.registerOnSaveHandler((saving) => {
    void pages.config
      .setConfig({ entityId: CHANNEL_TAB, suggestedDisplayName: 'Klachtwijzer', contentUrl })
      .then(
        () => {
          saving.notifySuccess();
        },
        (cause: unknown) => {
          saving.notifyFailure(String(cause));
        },
      );
  });
  pages.config.setValidityState(true);
}
