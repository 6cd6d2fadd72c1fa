/** Between these no line may break: not in a small card, and not where its reader uses large letters. */
const GAP = '\u00A0';

const days = 'ma|di|wo|do|vr|za|zo|Mon|Tue|Wed|Thu|Fri|Sat|Sun';
const dated = new RegExp(`\\b(?:${days}) \\d{1,2} \\p{L}+(?: \\d{4})?`, 'gu');
const timed = /\b\d{1,2}\.\d\d uur\b/g;

/**
 * A date and a time of day stay on one line, also at 280 px.
 *
 * @example
 * undivided('nog 2 werkdagen, do 19 maart') //=> 'nog 2 werkdagen, do\u00A019\u00A0maart'
 */
export const undivided = (text: string): string => text.replace(dated, keep).replace(timed, keep);

const keep = (part: string): string => part.replaceAll(' ', GAP);
