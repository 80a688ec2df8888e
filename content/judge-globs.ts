/** What every address of a lookalike has in it: a brand word in one of its spellings, or T2's address. */
const WORDS = 'mts m-t-s yota y0ta te?e2 tele-2 t2?ru ntkt2 beel bila bkfqy mega vtufajy'

/** Names with letters that only look Latin, or that are not Latin at all, are written so in an address. */
const PUNYCODE = 'xn--'

/**
 * `beeline` with one slip or with letters drawn alike, as far as it keeps neither `beel` nor `bee` (`?` is any one
 * character): a letter left out, changed, put in or exchanged with its neighbour; then e for c, b for d, n for m or r.
 */
const BEELINE =
  'bee b-e-e eeline beline b?eline be?line be?eline beleine ' +
  'bec??ne bec??me bec??re bec??nc bce??ne bce??me bce??re bce??nc dee??ne dee??me dee??re dee??nc bcc??ne dec??ne dce??ne'

/** `megafon` in the same way, as far as it keeps no `mega`; m may be drawn as `rn` and then only the rest is left. */
const MEGAFON =
  'm-e-g egaf cgaf eqaf cqaf mgafon meafon megfon m?gafon me?afon meg?fon me?gafon meg?afon mgeafon meagfon megfaon'

/**
 * Patterns of addresses on which the judge is brought in (`include_globs`; the browser itself compares them).
 * They let through far more than lookalikes, but never leave one out: a test holds them against the judge's verdicts.
 */
export const JUDGE_GLOBS: readonly string[] = [WORDS, PUNYCODE, BEELINE, MEGAFON]
  .flatMap((words) => words.split(' '))
  .map((word) => `*${word}*`)
