/** Labels that say what somebody is; a rule says what he did (O60). */
const labels =
  /\b(querulant\w*|lastpak\w*|zeur(der|kous|piet)\w*|gek(ken)?|gestoord\w*|hysterisch\w*|onbeschoft\w* (persoon|mens|man|vrouw)|(lastige?|moeilijke?|agressieve?|vervelende?|onmogelijke?|complexe?) (klager|persoon|mens|man|vrouw|mevrouw|meneer|burger|inwoner))\b/iu;

/**
 * Whether a text puts a label on a person in place of naming behaviour.
 *
 * @see requirement O60; experience.md §2, never 12
 *
 * @example
 * labelsThePerson('U belde veertien keer op één dag.') //=> false
 */
export const labelsThePerson = (text: string): boolean => labels.test(text);
