/** An app registration with the application permissions an administrator agreed to. */
export interface Application {
  readonly name: 'app' | 'inrichter' | 'timer';
  readonly displayName: string;
  readonly clientId: string;
  /** Object id of its service principal. */
  readonly objectId: string;
  readonly graphRoles: readonly string[];
  /** Roles in the API of the app itself. */
  readonly apiRoles: readonly string[];
}

/** The app: works in its own site, reads people, sends mail and activity notices. */
export const app: Application = {
  name: 'app',
  displayName: 'Klachtwijzer',
  clientId: 'a3f7c1e8-2b94-4d60-9e15-6c0d8b7f4a21',
  objectId: '0d9e4b7a-61c3-4f58-8a2e-b5f1c7d30e96',
  graphRoles: [
    'Sites.Selected',
    'User.Read.All',
    'GroupMember.Read.All',
    'Presence.Read.All',
    'MailboxSettings.Read',
    'Calendars.ReadWrite',
    'Mail.Send',
    'TeamsActivity.Send',
  ],
  apiRoles: [],
};

/** Makes lists and columns once; used by an administrator, never by the running app. */
export const inrichter: Application = {
  name: 'inrichter',
  displayName: 'Klachtwijzer inrichten',
  clientId: 'b8e2d5f1-7a06-4c39-8f4b-1d3e9c60a752',
  objectId: '4c7f1a92-d8e5-4b03-96c1-e0a2b5d8f314',
  graphRoles: ['Sites.FullControl.All', 'User.Read.All'],
  apiRoles: [],
};

/** Wakes the app for its rounds. */
export const timer: Application = {
  name: 'timer',
  displayName: 'Klachtwijzer ronde',
  clientId: 'd1c6a0b3-4e8f-4297-b7d5-9f2a6e1c8043',
  objectId: '8a5e3d70-1f9c-4d26-a4b8-c2f7e6019d5b',
  graphRoles: [],
  apiRoles: ['Ronde.Draaien'],
};

export const applications: readonly Application[] = [app, inrichter, timer];
