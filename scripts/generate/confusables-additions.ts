/**
 * Pairs that Unicode's table misses or maps elsewhere: it compares upper-case and printed forms, while an address
 * bar shows lower case, small and hinted. Lower-case Cyrillic first, then Latin letters with a stroke, hook or tail
 * (they do not decompose), phonetic small capitals, and letters a hurried eye takes for the Latin one.
 */
export const DRAWN_ALIKE: Record<string, string> = {
  a: 'аɑəɐᴀαǝ',
  b: 'вьъƅɓʙƀᵬбҍ',
  c: 'сᴄƈȼϲςҫ',
  d: 'ԁđɗɖᴅƌ',
  e: 'еҽєɇᴇеёҿɛε',
  f: 'ƒꞙᶠᵮғϝ',
  g: 'ɡǥɢɠցǤᶃ',
  i: 'іıɩɪɨιїį',
  l: 'łɫɭʟƚӏḻǀլ',
  m: 'мɱᴍӎᶆ',
  n: 'нпŋꞑɲɳƞηոռҥᴨӈ',
  o: 'оøᴏοσөօɵ',
  q: 'ʠԛɋգ',
  r: 'гɍɾɽɼʀᴦғ',
  s: 'ѕꜱʂȿƽ',
  t: 'тŧƫʈƭᴛτȶҭ',
  u: 'иυᴜʉսц',
  v: 'ѵνᴠʋ',
  w: 'шщωԝѡᴡɯա',
  y: 'уүɏʏγყӱýƴчұ',
  '2': 'ƨ',
}
