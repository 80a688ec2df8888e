import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What Firefox needs to take an unsigned extension from a profile, and to bring its tabs back after it was ended. */
export const PROFILE_PREFERENCES = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
  'browser.startup.page': 3,
  'browser.sessionstore.interval': 250,
  'browser.sessionstore.resume_from_crash': true,
  'browser.sessionstore.restore_on_demand': false,
  'browser.sessionstore.restore_tabs_lazily': false,
  'toolkit.startup.max_resumed_crashes': -1,
  // Remote control would switch the restoring off.
  'remote.prefs.recommended': false,
}

interface Manifest {
  browser_specific_settings: { gecko: { id: string } }
}

/** A profile with an extension installed for good, unlike the one WebDriver BiDi installs until the browser ends. */
export function makeFirefoxProfile(extension: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'topup-guard-firefox-'))
  const packed = mkdtempSync(join(tmpdir(), 'topup-guard-packed-'))
  const webExt = join('node_modules', 'web-ext', 'bin', 'web-ext.js')
  execFileSync(process.execPath, [webExt, 'build', '--source-dir', extension, '-a', packed])
  const manifest: Manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  const name = `${manifest.browser_specific_settings.gecko.id}.xpi`
  mkdirSync(join(profile, 'extensions'))
  copyFileSync(join(packed, readdirSync(packed)[0] ?? ''), join(profile, 'extensions', name))
  rmSync(packed, { recursive: true })
  return profile
}
