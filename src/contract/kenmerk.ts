/** What a kenmerk looks like; anything else is no complaint and is not searched for. */
export const KENMERK = /^[A-Z]-\d{4}-\d{4,8}$/;
