/** What an address that opens an app would have the app do, as far as it can be told. */
export interface AppAddress {
  scheme: string
  address: string
  /** The app's own name; null if it is none that we know. */
  app: string | null
  does: 'sign-in' | 'chat' | 'install' | 'open'
}

/** Apps by the scheme of their addresses. */
const APPS: Readonly<Record<string, string>> = {
  tg: 'Telegram',
  whatsapp: 'WhatsApp',
  viber: 'Viber',
  max: 'MAX',
  vk: 'VK',
  weixin: 'WeChat',
  alipay: 'Alipay',
  alipays: 'Alipay',
  mqq: 'QQ',
  market: 'Google Play',
  'itms-apps': 'App Store',
}

/** Schemes whose addresses open an app or do something by themselves, where they are no web address. */
const SCHEME =
  /^(?!https?:|tel:|sms:|smsto:|mailto:|wifi:|mecard:|begin:|urlto:)([a-z][a-z0-9+.-]{1,30}):(?=\S)/iu

/** `tg://login?token=…`, `sgnl://linkdevice?…`: whoever shows the code gets into the account of whoever scans it. */
const SIGN_IN = /^[a-z]+:\/*(?:login|auth|linkdevice|link_device)\b/iu
const CHAT = /^[a-z]+:\/*(?:resolve|send|chat|join|msg|dl\/chat)\b/iu
const INSTALL = /^(?:market|itms-apps):/iu

/** The scheme that an `intent:` address names for its app (Android's `Intent.toUri`). */
const MEANT = /;scheme=([a-z][a-z0-9+.-]{1,30});/iu

/** Reads an address that opens an app. Returns null if the text is none. */
export function readAppAddress(text: string): AppAddress | null {
  const scheme = /\s/u.test(text) ? undefined : SCHEME.exec(text)?.[1]?.toLowerCase()
  if (scheme === undefined) return null
  const meant = scheme === 'intent' ? MEANT.exec(text)?.[1]?.toLowerCase() : scheme
  return { scheme, address: text, app: APPS[meant ?? ''] ?? null, does: doesOf(text) }
}

function doesOf(text: string): AppAddress['does'] {
  if (SIGN_IN.test(text)) return 'sign-in'
  if (INSTALL.test(text)) return 'install'
  return CHAT.test(text) ? 'chat' : 'open'
}
