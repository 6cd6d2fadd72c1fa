/** Under which is kept, beside what somebody types, that he saw how it works. */
export const FIRST_TIME = 'eerste-keer';
