/** A page of the tab with what it is about. */
export type Page =
  | { readonly name: 'werk' }
  | { readonly name: 'alle'; readonly about?: string }
  | { readonly name: 'registreren'; readonly draft?: string }
  | { readonly name: 'zelfcontrole' }
  | { readonly name: 'afwezig' }
  | { readonly name: 'inrichting' }
  | { readonly name: 'cijfers' }
  | { readonly name: 'leren' }
  | { readonly name: 'agenda' }
  | { readonly name: 'eerste-keer' }
  | { readonly name: 'kanaal' }
  | { readonly name: 'kanaal-instellen' }
  | { readonly name: 'dossier'; readonly kenmerk: string; readonly step?: string }
  | { readonly name: 'bel'; readonly kenmerk: string }
  | { readonly name: 'horen'; readonly kenmerk: string }
  | { readonly name: 'hoorgesprek'; readonly kenmerk: string }
  | { readonly name: 'lees'; readonly kenmerk: string; readonly version?: number }
  | { readonly name: 'over-mij'; readonly kenmerk?: string }
  | { readonly name: 'gevraagd'; readonly kenmerk: string; readonly question: string }
  | { readonly name: 'onbekend' };

/**
 * Reads a sub page: `page.subPageId` of a deep link, or the part behind `#`.
 *
 * @example
 * parsePage('lees/K-2026-0003/2') //=> { name: 'lees', kenmerk: 'K-2026-0003', version: 2 }
 */
export function parsePage(subPage: string): Page {
  const [name = '', kenmerk, detail] = subPage.replace(/^#/, '').split('/').map(decode);
  switch (name) {
    case '':
    case 'werk':
      return { name: 'werk' };
    case 'zelfcontrole':
    case 'afwezig':
    case 'inrichting':
    case 'cijfers':
    case 'leren':
    case 'agenda':
    case 'eerste-keer':
    case 'kanaal':
    case 'kanaal-instellen':
      return { name };
    case 'alle':
      return kenmerk ? { name, about: kenmerk } : { name };
    case 'registreren':
      return kenmerk ? { name, draft: kenmerk } : { name };
    case 'over-mij':
      return kenmerk ? { name, kenmerk } : { name };
    case 'bel':
    case 'horen':
    case 'hoorgesprek':
      return kenmerk ? { name, kenmerk } : { name: 'onbekend' };
    case 'dossier':
      if (!kenmerk) return { name: 'onbekend' };
      return detail ? { name, kenmerk, step: detail } : { name, kenmerk };
    case 'gevraagd':
      return kenmerk && detail ? { name, kenmerk, question: detail } : { name: 'onbekend' };
    case 'lees': {
      if (!kenmerk) return { name: 'onbekend' };
      const version = Number(detail);
      return Number.isInteger(version) && version > 0
        ? { name, kenmerk, version }
        : { name, kenmerk };
    }
    default:
      return { name: 'onbekend' };
  }
}

/** Address of a page within the tab, for a link. */
export function hrefOf(page: Exclude<Page, { name: 'onbekend' }>): string {
  const parts = [
    page.name,
    'kenmerk' in page ? page.kenmerk : undefined,
    'draft' in page ? page.draft : undefined,
    'about' in page ? page.about : undefined,
    'version' in page ? page.version : undefined,
    'step' in page ? page.step : undefined,
    'question' in page ? page.question : undefined,
  ];
  return `#${parts
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join('/')}`;
}

/** Writes in the address what is open on the page that stands, without going anywhere. */
export function keepInAddress(page: Exclude<Page, { name: 'onbekend' }>): void {
  window.history.replaceState(window.history.state, '', hrefOf(page));
}

/** A broken escape in an address names no page, but must not break the tab. */
const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
