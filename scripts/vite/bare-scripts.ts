/** WXT's wrapper of a plain script (plugins, logging) is half of the gate's weight, which every page would bear. */
export const bareScripts = {
  name: 'bare-scripts',
  transform: (code: string, id: string) =>
    id.startsWith('\0virtual:wxt-unlisted-script-entrypoint')
      ? `${code.match(/^import definition from .*$/m)?.[0]}\nexport default definition()`
      : id.endsWith('/define-unlisted-script.mjs')
        ? 'export const defineUnlistedScript = (main) => main'
        : undefined,
}
