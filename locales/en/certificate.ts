import type { CertificateText } from '../shapes.ts'

/** What is known of a page's certificate. */
export const certificate: CertificateText = {
  title: 'Certificate',
  issued: (issuer) => `Issued by ${issuer}.`,
  valid: (from, until) => `Valid from ${from} to ${until}.`,
  protocol: (name) => `Protocol: ${name}.`,
  untrusted:
    'The browser itself does not trust it: the page was opened by an exception. Type no card or password here.',
  national:
    'It was issued in the name of Russia’s national authority (НУЦ Минцифры). Some Russian banks and payment pages use it, and by itself it is no fraud. But browsers do not trust it: its root was installed on this device, or somebody made an exception. Better pay in the app, by SBP or in a shop.',
  more: 'What to do about such a certificate',
  proves: 'A certificate tells whose name the site bears, not whether it deserves your card.',
  notShown: 'Not checked: this browser shows extensions no certificates.',
  ask: 'Read certificates too',
  askMeans:
    'Firefox shows certificates only to extensions that may hold requests back. We only read the certificate while a page opens; we change and block nothing. You can take this back in Firefox’s add-ons manager.',
  reload: 'A certificate is read while its page opens: load the page again.',
}
