import { ANY_BRAND_WORD } from '../operators/brands.generated.ts'
import { mayResemble } from './resemblance.ts'

/**
 * True where no technique can find anything in a host's name: plain ASCII without a brand word, even across dots
 * and hyphens, and without a token that may be a slip of a long one. Nearly every host ends here, so it must be cheap.
 */
export const isOrdinaryName = (host: string): boolean =>
  !(host.indexOf('xn--') >= 0 || mayResemble(host) || bearsBrand(host.replace(/[-.]/g, '')))

/** Whether a brand word in Latin letters is anywhere in the text. */
export const bearsBrand = (text: string): boolean => ANY_BRAND_WORD.test(text)
