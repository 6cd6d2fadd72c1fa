import type { Activity } from '@microsoft/teams.api';
import type { PersonId } from '../contract/domainTypes.ts';
import type { ChatPerson } from './press.ts';

export interface TrustedPlace {
  readonly tenantId: string;
  /** Whether this address is a connector we talk to. */
  readonly isServiceUrl: (serviceUrl: string) => boolean;
}

/**
 * Who acts, when the activity comes from our tenant by a connector we trust; undefined otherwise. Every
 * tenant it names must be ours: a shared channel may name two.
 */
export const chatPersonOf = (activity: Activity, place: TrustedPlace): ChatPerson | undefined => {
  const { from, conversation, serviceUrl } = activity;
  const tenants = [conversation.tenantId, activity.channelData?.tenant?.id].filter(
    (tenant) => tenant !== undefined,
  );
  if (tenants.length === 0 || tenants.some((tenant) => tenant !== place.tenantId)) return undefined;
  if (serviceUrl === undefined || !place.isServiceUrl(serviceUrl)) return undefined;
  if (from.aadObjectId === undefined) return undefined;
  return { id: from.aadObjectId as PersonId, language: languageOf(activity) };
};

/** Cards and dialogs of complaints exist in one-to-one chats only. */
export const isPersonal = ({ conversation }: Activity): boolean =>
  conversation.conversationType === 'personal';

/** The language of somebody's Teams; Dutch when it is another than English. */
export const languageOf = (activity: Activity): 'nl' | 'en' =>
  (activity.locale ?? 'nl').toLowerCase().startsWith('en') ? 'en' : 'nl';
