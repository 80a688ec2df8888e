/** Labels for a class of registrants below country zones (`com.ua`, `co.uk`). */
export const SECOND_LEVELS = ['com', 'net', 'org', 'co']

/** Suffixes of the zones where the operators' customers live. */
export const ICANN_SUFFIXES = ['ac.ru', 'edu.ru', 'in.ua', 'kiev.ua', 'kyiv.ua', 'od.ua', 'pp.ua']

/** Suffixes under which anyone can publish a page in a minute, as phishing feeds show. */
export const PRIVATE_SUFFIXES = [
  // Registrations below look-alike zones.
  ...['ru.com', 'com.ru', 'org.ru', 'net.ru', 'pp.ru', 'msk.ru', 'spb.ru'],
  ...['msk.su', 'spb.su', 'krasnodar.su'],
  ...['eu.com', 'de.com', 'co.com', 'in.net', 'eu.org'],
  // Page builders and free hosting.
  ...['github.io', 'vercel.app', 'now.sh', 'netlify.app', 'pages.dev', 'workers.dev'],
  ...['web.app', 'firebaseapp.com', 'herokuapp.com', 'onrender.com', 'fly.dev', 'surge.sh'],
  ...['webflow.io', 'square.site', 'framer.website', 'framer.app', 'notion.site'],
  ...['wixsite.com', 'wixstudio.com', 'myshopify.com', 'carrd.co'],
  ...['hf.space', 'repl.co', 'replit.app', 'pythonanywhere.com', 'lovable.app'],
  ...['blogspot.com', 'azurewebsites.net', 'website.yandexcloud.net', 'cloudfront.net', 'r2.dev'],
  ...['trycloudflare.com', 'ngrok-free.app', 'ngrok.app', 'ngrok.io', 'deno.dev'],
  ...['framer.ai', 'my.canva.site', 'bubbleapps.io', 'wixstudio.io'],
  ...['amplifyapp.com', 'azurestaticapps.net', 'appspot.com', 'cloudfunctions.net'],
  ...[
    's3.amazonaws.com',
    'elasticbeanstalk.com',
    'storage.yandexcloud.net',
    'gitlab.io',
    'bitbucket.io',
  ],
  ...['streamlit.app', 'zeabur.app', 'base44.app'],
  ...['lovableproject.com', 'ngrok.dev', 'vercel.dev'],
  // Dynamic DNS.
  ...['duckdns.org', 'ddns.net', 'myvnc.com', 'hopto.org', 'zapto.org', 'sytes.net', 'no-ip.org'],
  ...['bounceme.net', 'servegame.com', 'ddnsfree.com', 'dynu.net', 'mywire.org'],
  ...['dynv6.net', 'freemyip.com', 'keenetic.link', 'keenetic.pro'],
  ...['servehttp.com', 'serveftp.com', 'redirectme.net', 'myftp.org', 'dyndns.org', 'gleeze.com'],
]

/**
 * The two-letter zones for which the judge's subset is exact: those of the operators' customers and the commonest
 * others. In any other zone a class label counts as a suffix without asking, which it is nearly everywhere.
 */
export const selectedZones = 'ru su by kz ua uz kg am ge de uk nl fr eu it ca ch us jp tv me'.split(
  ' ',
)
