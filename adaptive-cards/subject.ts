/** Kenmerk and aanduiding: second line of every card, row and title. */
export const subject = (view: { readonly kenmerk: string; readonly aanduiding: string }): string =>
  `${view.kenmerk} · ${view.aanduiding}`;
