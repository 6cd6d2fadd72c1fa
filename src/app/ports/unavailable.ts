/** SharePoint did not answer, or not now: nothing was shown and nothing was lost; asking again later makes sense. */
export class Unavailable extends Error {}
