import { siteUrl } from '../sites/siteRoutes.ts';
import type { List } from './listStore.ts';

export const listUrl = (list: List): string => {
  const folder = list.row['drive_id'] === null ? 'Lists/' : '';
  return `${siteUrl(list.site)}/${folder}${encodeURIComponent(list.name)}`;
};
