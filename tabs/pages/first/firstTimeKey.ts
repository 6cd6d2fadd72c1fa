/** Under which is kept, beside what somebody types, that he saw how it works; forgotten after thirty days. */
export const FIRST_TIME = 'eerste-keer';
