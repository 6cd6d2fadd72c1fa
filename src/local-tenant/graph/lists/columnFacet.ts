import { invalidRequest } from '../http/refusal.ts';
import { isObject, type JsonObject } from '../json.ts';

export type ColumnKind =
  | 'text'
  | 'choice'
  | 'number'
  | 'currency'
  | 'boolean'
  | 'dateTime'
  | 'lookup'
  | 'personOrGroup'
  | 'hyperlinkOrPicture';

const FACETS: Readonly<Record<ColumnKind, JsonObject>> = {
  text: {
    allowMultipleLines: false,
    appendChangesToExistingText: false,
    linesForEditing: 0,
    maxLength: 255,
  },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  number: { decimalPlaces: 'automatic', displayAs: 'number' },
  currency: { locale: 'nl-NL' },
  boolean: {},
  dateTime: { displayAs: 'default', format: 'dateOnly' },
  lookup: { allowMultipleValues: false, allowUnlimitedLength: false },
  personOrGroup: {
    allowMultipleSelection: false,
    chooseFromType: 'peopleAndGroups',
    displayAs: 'nameWithPresence',
  },
  hyperlinkOrPicture: { isPicture: false },
};

/** Facets the real service knows and this one does not. */
const OTHER_FACETS = ['calculated', 'geolocation', 'term', 'thumbnail', 'contentApprovalStatus'];

/** The one type of a column. */
export const kindIn = (body: JsonObject): ColumnKind => {
  const kinds = Object.keys(FACETS).filter((kind) => isObject(body[kind])) as ColumnKind[];
  const other = OTHER_FACETS.filter((facet) => isObject(body[facet]));
  const [kind] = kinds;
  if (kinds.length + other.length !== 1) throw invalidRequest('A column has exactly one type.');
  if (kind === undefined)
    throw invalidRequest(`The local tenant does not know columns of type '${String(other[0])}'.`);
  return kind;
};

/** What the definition says about its type, with what the service adds. */
export const facetIn = (body: JsonObject, kind: ColumnKind): JsonObject => {
  const given = isObject(body[kind]) ? body[kind] : {};
  const merged = { ...FACETS[kind], ...given };
  if (
    kind === 'text' &&
    merged['allowMultipleLines'] === true &&
    given['maxLength'] === undefined
  ) {
    return { ...merged, maxLength: undefined };
  }
  return merged;
};
