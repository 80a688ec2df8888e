/** Words that say "pay, log in, your account" beside a brand, space-separated. */
export const SERVICE_WORDS =
  'pay payment payments oplata oplatit popolnit popolnenie platezh balans balance kabinet cabinet lk lichniy vhod ' +
  'login signin auth account bonus akcia podarok bank card sbp support help chongzhi topup id secure verify'
