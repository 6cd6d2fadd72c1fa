/** Teams offers no nested sign-in here: an old version of it, or another window. */
class NoNestedSignIn extends Error {
  override readonly name = 'NoNestedSignIn';
}

/**
 * Stands in the bundle for the class by which msal signs in outside Teams, with pop-ups and frames of its own
 * (ADR 0016). Whoever gets here has no bridge to Teams, and hears that sign-in failed.
 */
export function StandardController(): never {
  throw new NoNestedSignIn('This Teams offers no nested sign-in.');
}
