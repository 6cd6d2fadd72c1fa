/** Laws and rules the product refers to; a name in itself, the same in every language. */
export type Law =
  | 'Awb'
  | 'Algemene termijnenwet'
  | 'Gemeentewet'
  | 'Politiewet 2012'
  | 'Procesbeschrijving klachten Emmen'
  | 'Decreet Lokaal Bestuur'
  | 'Klachtenprocedure lokaal bestuur';

/** A provision, so that it can be linked, listed and tested. */
export interface Citation {
  readonly law: Law;
  /** Article or section: `9:11`, `107d`, `3.2`. */
  readonly article: string;
  /** Paragraph (lid), or number of the rule in a section. */
  readonly paragraph?: number;
}

/** Provision of the Algemene wet bestuursrecht. */
export const awb = (article: string, paragraph?: number): Citation =>
  cited('Awb', article, paragraph);

/** Provision of the Algemene termijnenwet. */
export const atw = (article: string, paragraph?: number): Citation =>
  cited('Algemene termijnenwet', article, paragraph);

/** Provision of the Gemeentewet. */
export const gemeentewet = (article: string, paragraph?: number): Citation =>
  cited('Gemeentewet', article, paragraph);

/** Any provision. */
export const cited = (law: Law, article: string, paragraph?: number): Citation =>
  paragraph === undefined ? { law, article } : { law, article, paragraph };

/**
 * The provision as it is quoted everywhere.
 *
 * @example
 * citationText(awb('9:11', 1)) //=> 'Awb 9:11 lid 1'
 */
export function citationText({ law, article, paragraph }: Citation): string {
  return paragraph === undefined ? `${law} ${article}` : `${law} ${article} lid ${paragraph}`;
}
