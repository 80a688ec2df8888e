import { AccessNotice } from '../../components/access-notice/access-notice.tsx'
import { accessWords } from '../screen-words.ts'
import { liveSettings } from '../settings/live-settings.ts'
import { access, grantAccess } from './access-state.ts'

/** Offers to give the guard access to pages if the browser withholds it; otherwise shows nothing. */
export function AccessOffer() {
  const withheld = access.value === 'withheld' || access.value === 'refused'
  // A person who has switched the guard off does not need the access.
  if (!withheld || liveSettings.value?.guardScope === 'off') return null
  return (
    <AccessNotice
      text={accessWords.value}
      refused={access.value === 'refused'}
      onGrant={() => void grantAccess()}
    />
  )
}
