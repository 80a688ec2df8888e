import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'wxt'
import { JUDGE_GLOBS } from './content/judge-globs.generated.ts'
import { PROJECT } from './scripts/release/project.ts'
import {
  bareImports,
  bareScripts,
  factsFromData,
  frameFirst,
  guideShell,
  nativeBrowser,
} from './scripts/vite/plugins.ts'
import { stylesWithViews } from './scripts/vite/styles-with-views.ts'

const DATA = join(import.meta.dirname, '.wxt', 'data')

/** What the background and every page begin with, and what pages alone do; views loaded later stay apart. */
const SHARED = {
  groups: [
    {
      name: 'base',
      test: /node_modules.(valibot|webextension-polyfill|wxt)|.platform.(browser|own-pages|package-data|send|settings|spoken-language|storage|tabs)[.]|.platform.error-ring|.app.(ahead|memory)[.]|.guide.topic-id[.]|virtual.wxt-plugins/,
    },
    {
      name: 'view',
      test: /[\\/]styles[\\/]|.app.(start|app|footer|with-styles)[.]|.app.(search|tab|settings|views|sims).(entries|entry-list|operator-filter|search-box|search-state|find|plain-answers|preferences|live-settings|access-offer|access-state|card-parts|current-tab|details|guard-switch|tab-card|view|soonest)[.]|.ledger.day[.]|.locales.(due-text|kept-formats|every-ui|plural|zh-CN.(due|ui)|ru.(due|ui)|en.(due|ui))[.]|.operators.(names|numbers).generated|node_modules.(preact|@preact)|.app.(lazy-view|library.(front-words|library|topic-of)|navigation|route|search.search-state|settings.preferences|tab.(details|shown-host))[.]|.components.(announcer|button.(button|icon-button)|choice|disclosure|emblem|host-name|icon|language-switch|list-row.(list-row|option-row|row-body)|verdict-card|visual-cost)|.guide.(fact-age|format-)|.locales.(current|load-reasons|reason-sentence)|.platform.permissions/,
    },
    // What most views are made of, in one file instead of a dozen that each name the others.
    {
      name: 'parts',
      test: /.components.(badge|button.button-link|card|code-chip|fact-row.fact-row.module|field|list-row|mixed-text|notice|rich-text.rich-text.module|setting)|.app.views.(official-page|tool|view-head)|[\\/]guard[\\/]registry[\\/]official-page/,
    },
    {
      name: 'facts',
      test: /.guide.(fact-index|tel-uri|text-parts|topic-facts|words)|.app.library.shipped-facts|.components.(fact-row|rich-text)/,
    },
  ],
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      execFileSync(process.execPath, ['scripts/vite/write-data.ts', DATA], { stdio: 'inherit' })
      for (const name of readdirSync(DATA))
        files.push({ absoluteSrc: join(DATA, name), relativeDest: `data/${name}` })
    },
    // Pages share much, in small pieces: one file of what all of them need opens sooner than thirty.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'popup')) return
      Object.assign(config.build?.rollupOptions?.output ?? {}, { codeSplitting: SHARED })
    },
    // Safari has no side panel and no words in the address bar.
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'safari') return
      manifest.permissions = manifest.permissions?.filter((one) => one !== 'sidePanel')
      for (const key of ['side_panel', 'omnibox', 'minimum_chrome_version'])
        Reflect.deleteProperty(manifest, key)
    },
    // The gallery of components is for us alone: `wxt build --mode gallery` has it, what ships does not.
    'entrypoints:resolved': ({ config }, entrypoints) => {
      const at = entrypoints.findIndex(({ name }) => name === 'gallery')
      if (config.mode === 'production' && at >= 0) entrypoints.splice(at, 1)
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    ...(PROJECT.homepage && { homepage_url: PROJECT.homepage }),
    permissions: ['storage', 'scripting', 'alarms', 'contextMenus', 'activeTab'],
    // Asked for when the person wants to be reminded or to see certificates, and not before.
    optional_permissions: [
      'notifications',
      ...(browser === 'firefox' ? ['webRequest' as const, 'webRequestBlocking' as const] : []),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    // The judge is brought in on addresses that could be a lookalike's; what runs everywhere is the gate, registered
    // by the background so that the person's choices are part of where it runs.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        include_globs: [...JUDGE_GLOBS],
        js: ['judge.js'],
        run_at: 'document_start',
        match_origin_as_fallback: true,
      },
    ],
    // `wasm-unsafe-eval` lets the packed reader of QR codes run, which is WebAssembly; it allows no script.
    // Nothing of ours is loaded from elsewhere, sent anywhere or shown inside another page.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    action: { default_title: '__MSG_name__' },
    omnibox: { keyword: 'sim' },
    // Alt+Shift alone switches the keyboard’s layout on Windows, and our readers switch often.
    commands: { _execute_action: { suggested_key: { default: 'Alt+G', mac: 'MacCtrl+Shift+G' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // Permanent: Firefox’s store knows the extension by it.
              id: '{92b6c5f8-ad71-4856-a6a2-ba1f5c41c41a}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  // Every browser we support preloads modules by itself.
  vite: ({ browser }) => ({
    plugins: [
      factsFromData,
      bareScripts,
      bareImports,
      guideShell,
      frameFirst,
      stylesWithViews,
      ...(browser === 'firefox' ? [nativeBrowser] : []),
    ],
    build: { modulePreload: false, cssCodeSplit: true },
    css: { modules: { generateScopedName: '_[hash:base64:4]' } },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
})
