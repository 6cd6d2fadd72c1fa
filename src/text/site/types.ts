/** A page for everybody, outside Teams: plain text under headings. */
export interface SitePage {
  readonly title: string;
  readonly parts: readonly { readonly head: string; readonly lines: readonly string[] }[];
}

/** Addresses of these pages, as the manifest names them. */
export type SitePath = '/' | '/privacy' | '/voorwaarden';

/** The pages in one language, as the organisation that runs the app shows them. */
export type SiteText = (organisation: string) => Readonly<Record<SitePath, SitePage>>;
