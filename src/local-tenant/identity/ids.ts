/** Fixed, so that links, tests and notes can name them; they exist nowhere else. */
export const tenantId = '7b1f0c52-6c1e-4a47-9a53-5f0f6a9d2e10';

/** The tenant the guest comes from. */
export const guestTenantId = 'c9d2a3b4-0f1e-4c5d-8a6b-7e8f90a1b2c3';

/** Id of the Teams app in its manifest, as it stands in deep links. */
export const teamsAppId = '5e0d8a1c-93b7-4f26-8d4e-2a7c61b0f935';

/** The SharePoint site of the example municipality: host name, site collection, web. */
export const siteId =
  'veenmeer.sharepoint.example,2f6b1d90-8c3e-4e7a-b5d1-0a9c8e7f6d54,91c4e0a7-5b2d-4d38-a6f3-c7e1b8d20f69';
