// Finds Chromium and Firefox, or installs them if the system's package manager can.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.mjs'

// Branded Chrome no longer loads unpacked extensions from the command line (since 137): Chromium is needed.
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe'),
    ],
    packages: { 'apt-get': 'chromium', dnf: 'chromium', pacman: 'chromium', apk: 'chromium' },
    sentence:
      'Chromium was not found and could not be installed: install it (https://www.chromium.org/getting-involved/download-chromium) and set CHROMIUM_PATH to its executable.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.ProgramFiles ?? '', 'Mozilla Firefox', 'firefox.exe'),
    ],
    packages: { 'apt-get': 'firefox-esr', dnf: 'firefox', pacman: 'firefox', apk: 'firefox-esr' },
    sentence:
      'Firefox was not found and could not be installed: install it (https://www.mozilla.org/firefox) and set FIREFOX_PATH to its executable.',
  },
}

function onPath(command) {
  const finder = process.platform === 'win32' ? 'where' : 'which'
  const result = spawnSync(finder, [command], { encoding: 'utf8' })
  return result.status === 0 ? result.stdout.split(/\r?\n/)[0] : undefined
}

const CHROME_FOR_MAC = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'

/** Where the executable stands in a Chromium that Playwright downloaded, on each platform, today and formerly. */
export const DOWNLOADED = [
  'chrome-linux64/chrome',
  'chrome-linux-arm64/chrome',
  'chrome-win64/chrome.exe',
  `chrome-mac-arm64/${CHROME_FOR_MAC}`,
  `chrome-mac-x64/${CHROME_FOR_MAC}`,
  'chrome-linux/chrome',
  'chrome-win/chrome.exe',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
]

/** Returns the folder that Playwright downloads to. */
function downloadFolder() {
  const cache = {
    darwin: join(homedir(), 'Library/Caches'),
    win32: process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
  }[process.platform]
  const standard = cache ?? process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  return process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(standard, 'ms-playwright')
}

/**
 * Returns the newest Chromium that Playwright downloaded earlier, or undefined.
 * @param {string} folder
 */
export function downloadedChromium(folder = downloadFolder()) {
  if (!existsSync(folder)) return undefined
  const revision = (name) => Number(name.slice('chromium-'.length))
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((one, other) => revision(other) - revision(one))
    .flatMap((name) => DOWNLOADED.map((file) => join(folder, name, file)))
    .find((file) => existsSync(file))
}

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} path of the executable
 */
export function findBrowser(name) {
  const browser = BROWSERS[name]
  const named = process.env[browser.variable]
  if (named && existsSync(named)) return named
  return (
    browser.commands.map(onPath).find(Boolean) ??
    browser.files.find((file) => existsSync(file)) ??
    (name === 'chromium' ? downloadedChromium() : undefined)
  )
}

function installWithPackageManager(name) {
  if (process.platform !== 'linux') return
  const isRoot = process.getuid?.() === 0
  const sudo = isRoot ? [] : ['sudo', '-n']
  if (!isRoot && !onPath('sudo')) return
  const commands = {
    // A Chinese font is installed too: without one, every screenshot shows empty boxes.
    'apt-get': [
      ['apt-get', 'update', '-qq'],
      [
        'apt-get',
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        BROWSERS[name].packages['apt-get'],
        'fonts-wqy-zenhei',
      ],
    ],
    dnf: [['dnf', 'install', '-y', BROWSERS[name].packages.dnf]],
    pacman: [['pacman', '-Sy', '--noconfirm', BROWSERS[name].packages.pacman]],
    apk: [['apk', 'add', BROWSERS[name].packages.apk]],
  }
  const manager = Object.keys(commands).find(onPath)
  if (!manager) return
  console.error(`Installing ${name} with ${manager} …`)
  for (const words of commands[manager]) {
    const [command, ...args] = [...sudo, ...words]
    if (
      !run(command, args, {
        silent: true,
        mayFail: true,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      })
    )
      return
  }
}

/**
 * Installs a browser, or says in one sentence what to do.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} path of the executable
 */
export function installBrowser(name) {
  installWithPackageManager(name)
  let found = findBrowser(name)
  if (!found && name === 'chromium') {
    console.error('Downloading Chromium …')
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
      silent: true,
      mayFail: true,
    })
    found = findBrowser(name)
  }
  if (!found) console.error(BROWSERS[name].sentence)
  return found
}
