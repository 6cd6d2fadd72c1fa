/**
 * Whether SharePoint takes a name for a file or folder; also keeps a name from leading to another folder.
 *
 * @see https://support.microsoft.com "Restrictions and limitations in OneDrive and SharePoint"
 */
export const isFileName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 255 &&
  name === name.trim() &&
  !/["*:<>?/\\|\p{Cc}]|^~\$|_vti_|\.$/u.test(name);
