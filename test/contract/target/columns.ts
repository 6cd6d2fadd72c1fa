export const text = (name: string, more: Record<string, unknown> = {}) => ({
  name,
  text: {},
  ...more,
});
export const key = (name: string) => text(name, { indexed: true, enforceUniqueValues: true });
