type Json = Readonly<Record<string, unknown>>;

/**
 * The action with which a card refreshes itself for this person; undefined when it does not.
 *
 * Without `userIds` a chat of two refreshes for whoever looks.
 */
export function refreshOf(card: Json, teamsId: string): Json | undefined {
  const refresh = card['refresh'];
  if (typeof refresh !== 'object' || refresh === null || !('action' in refresh)) return undefined;
  const { action } = refresh;
  if (typeof action !== 'object' || action === null) return undefined;
  const users: unknown = 'userIds' in refresh ? refresh.userIds : undefined;
  if (Array.isArray(users) && !users.includes(teamsId)) return undefined;
  return { ...action };
}
