import type { Csdl } from './readCsdl.ts';
import { propertyOf } from './typeOfPath.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const isText = (value: unknown): boolean => typeof value === 'string';
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);

const PRIMITIVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  'Edm.String': isText,
  'Edm.Boolean': (value) => typeof value === 'boolean',
  'Edm.Int32': isWhole,
  'Edm.Int64': isWhole,
  'Edm.Double': (value) => typeof value === 'number',
  'Edm.Guid': (value) => GUID.test(String(value)),
  'Edm.DateTimeOffset': (value) => MOMENT.test(String(value)),
};

/** Where a value is not what the schema says of its type, each as `place: reason`. */
export const violations = (csdl: Csdl, type: string, value: unknown, at = '$'): string[] => {
  const element = /^Collection\((.*)\)$/.exec(type)?.[1];
  if (element !== undefined) {
    if (!Array.isArray(value)) return [`${at}: is no collection`];
    return value.flatMap((one, place) => violations(csdl, element, one, `${at}[${place}]`));
  }
  const primitive = PRIMITIVES[type];
  if (primitive) return primitive(value) ? [] : [`${at}: is no ${type}`];
  const name = type.replace('graph.', '');
  const members = csdl.enums.get(name);
  if (members) {
    // The service itself is not sure of the case (row 78).
    const known = members.some((member) => member.toLowerCase() === String(value).toLowerCase());
    return known ? [] : [`${at}: '${String(value)}' is no ${name}`];
  }
  return csdl.structures.has(name) ? inStructure(csdl, name, value, at) : [];
};

const inStructure = (csdl: Csdl, name: string, value: unknown, at: string): string[] => {
  if (typeof value !== 'object' || value === null) return [`${at}: is no ${name}`];
  const entries = Object.entries(value);
  const said: unknown = entries.find(([key]) => key === '@odata.type')?.[1];
  const type = isText(said) ? String(said).replace('#microsoft.graph.', '') : name;
  return entries.flatMap(([key, inner]) => {
    if (key.includes('@')) return [];
    const property = propertyOf(csdl, type, key);
    if (!property) return isOpen(csdl, type) ? [] : [`${at}.${key}: is no property of ${type}`];
    if (inner === null) return property.nullable ? [] : [`${at}.${key}: is null`];
    return violations(csdl, property.type, inner, `${at}.${key}`);
  });
};

const isOpen = (csdl: Csdl, name: string): boolean => {
  const structure = csdl.structures.get(name);
  return (
    structure?.open === true || (structure?.base !== undefined && isOpen(csdl, structure.base))
  );
};
