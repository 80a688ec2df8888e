/**
 * Hosts that anyone can use, where the path alone says whose a page is made to look: by what they are. A domain
 * stands for all its hosts, too.
 */
const SHARED_HOSTS = {
  messengers:
    't.me telegram.me telegram.dog max.ru vk.com vk.me vk.link ok.ru wa.me whatsapp.com m.me viber.com discord.gg discord.com',
  forms:
    'docs.google.com forms.gle forms.office.com forms.yandex.ru typeform.com jotform.com tally.so airtable.com surveymonkey.com ' +
    'anketolog.ru testograf.ru simpoll.ru webanketa.com wj.qq.com wjx.cn jinshuju.net',
  pages:
    'sites.google.com telegra.ph graph.org teletype.in taplink.cc linktr.ee hipolink.net beacons.ai notion.so canva.com padlet.com ' +
    'rentry.co justpaste.it pastebin.com medium.com',
  clouds:
    'drive.google.com disk.yandex.ru yadi.sk dropbox.com cloud.mail.ru mega.nz onedrive.live.com 1drv.ms icedrive.net catbox.moe ' +
    'storage.googleapis.com firebasestorage.googleapis.com s3.amazonaws.com raw.githubusercontent.com gist.github.com ipfs.io dweb.link',
  'short links':
    'clck.ru vk.cc goo.su u.to bit.ly tinyurl.com is.gd cutt.ly rebrand.ly t.ly surl.li t.co goo.gl ya.cc tiny.cc shorturl.at ' +
    'qps.ru dwz.cn t.cn url.cn',
  'QR codes': 'qrco.de me-qr.com qr.io q-r.to qrto.org qrcc.ru qrfy.io scn.by l.ead.me delivr.com',
  donations:
    'paypal.me donationalerts.com donatepay.ru donate.stream boosty.to cloudtips.ru buymeacoffee.com ko-fi.com',
}

const ALL = ` ${Object.values(SHARED_HOSTS).join(' ')} `

/** What kind of shared host it is. */
export type SharedHostKind = keyof typeof SHARED_HOSTS

/** Returns what kind of shared host this is, or null if it is none. */
export function sharedHostKind(host: string): SharedHostKind | null {
  const names = host.split('.').map((_, at, labels) => labels.slice(at).join('.'))
  const kinds = Object.entries(SHARED_HOSTS) as [SharedHostKind, string][]
  return (
    kinds.find(([, hosts]) => names.some((name) => ` ${hosts} `.includes(` ${name} `)))?.[0] ?? null
  )
}

/** Whether anyone can put a page or a link of their own on the host. */
export const isSharedHost = (host: string): boolean =>
  host.split('.').some((_, at, labels) => ALL.includes(` ${labels.slice(at).join('.')} `))
