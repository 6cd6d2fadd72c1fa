/** SharePoint keeps no fractions of a second. */
export const toSecond = (time: Date): string => `${time.toISOString().slice(0, 19)}Z`;
