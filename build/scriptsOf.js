/** The scripts of an entry point, or of one group of chunks, in the order in which they run. */
export const scriptsOf = (group) => group.getFiles().filter((file) => file.endsWith('.js'));

/**
 * The scripts that come with a module of the bundle, by the end of its path.
 *
 * @param {import('webpack').Compilation} compilation
 * @param {string} request
 */
export const scriptsWith = (compilation, request) => {
  const module = [...compilation.modules].find(
    (each) => each.nameForCondition?.()?.endsWith(request) ?? false,
  );
  if (!module) throw new Error(`No module ${request} in the bundle`);
  const groups = [...compilation.chunkGraph.getModuleChunks(module)].flatMap((chunk) => [
    ...chunk.groupsIterable,
  ]);
  // One group is enough to load it.
  return scriptsOf(groups[0]);
};
