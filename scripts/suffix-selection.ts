/** Labels that stand for a class of registrants below country zones (`com.ua`, `co.uk`). */
export const SECOND_LEVELS = ['com', 'net', 'org', 'co']

/** Suffixes of the zones where the operators' customers live. */
export const ICANN_SUFFIXES = [
  ...['ac', 'edu', 'gov', 'int', 'mil'].map((label) => `${label}.ru`),
  ...['gov', 'mil', 'of'].map((label) => `${label}.by`),
  ...['edu', 'gov', 'mil'].map((label) => `${label}.kz`),
  ...['edu', 'gov', 'in', 'kiev', 'kyiv', 'kharkov', 'od', 'odesa', 'dn', 'dp', 'lviv', 'pp'].map(
    (label) => `${label}.ua`,
  ),
]

/** Suffixes under which anyone can put up a page in a minute, as feeds of phishing show them used. */
export const PRIVATE_SUFFIXES = [
  // Registrations below look-alike zones.
  ...['ru.com', 'com.ru', 'org.ru', 'net.ru', 'pp.ru', 'msk.ru', 'spb.ru', 'nov.ru', 'na4u.ru'],
  ...['msk.su', 'spb.su', 'krasnodar.su', 'kalmykia.su', 'nov.su', 'tula.su', 'vologda.su'],
  ...['eu.com', 'uk.com', 'us.com', 'cn.com', 'de.com', 'co.com', 'in.net', 'eu.org'],
  // Page builders and free hosting.
  ...['github.io', 'gitlab.io', 'vercel.app', 'now.sh', 'netlify.app', 'pages.dev', 'workers.dev'],
  ...['web.app', 'firebaseapp.com', 'herokuapp.com', 'onrender.com', 'fly.dev', 'surge.sh'],
  ...['webflow.io', 'square.site', 'framer.website', 'framer.app', 'framer.ai', 'notion.site'],
  ...['wixsite.com', 'wixstudio.com', 'myshopify.com', 'carrd.co'],
  ...['hf.space', 'repl.co', 'replit.app', 'pythonanywhere.com', 'lovable.app'],
  ...['blogspot.com', 'azurewebsites.net', 'website.yandexcloud.net', 'cloudfront.net', 'r2.dev'],
  ...['trycloudflare.com', 'ngrok-free.app', 'ngrok.app', 'ngrok.io', 'deno.dev', 'bitbucket.io'],
  // Dynamic DNS.
  ...['duckdns.org', 'ddns.net', 'myvnc.com', 'hopto.org', 'zapto.org', 'sytes.net', 'no-ip.org'],
  ...['servehttp.com', 'serveftp.com', 'redirectme.net', 'myftp.org', 'dyndns.org', 'gleeze.com'],
]
