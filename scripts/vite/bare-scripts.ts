const MADE_BY_WXT = '\0virtual:wxt-unlisted-script-entrypoint'

/** While WXT only asks what an entrypoint is, it has taken out what is given. */
const GIVEN = /export default defineUnlistedScript\((?!\))/

/**
 * WXT's wrapper of a plain script (plugins, logging) is half of the gate's weight, which every page would bear. What an
 * entrypoint gives to `defineUnlistedScript` is run as it is.
 */
export const bareScripts = {
  name: 'bare-scripts',
  transform: (code: string, id: string) =>
    id.startsWith(MADE_BY_WXT)
      ? `${code.match(/^import definition from .*$/m)?.[0]}\nexport default definition()`
      : /\/entrypoints\/\w+\.ts$/.test(id)
        ? code.replace(GIVEN, 'export default (')
        : undefined,
}
