import { AccessNotice } from '../../components/access-notice/access-notice.tsx'
import { accessWords } from '../screen-words.ts'
import { liveSettings } from '../settings/live-settings.ts'
import { access, grantAccess } from './access-state.ts'

/** The offer to let the guard see pages, where the browser keeps them from it; nothing otherwise. */
export function AccessOffer() {
  const withheld = access.value === 'withheld' || access.value === 'refused'
  // Whoever has switched the guard off does not miss the access.
  if (!withheld || liveSettings.value?.guardScope === 'off') return null
  return (
    <AccessNotice
      text={accessWords.value}
      refused={access.value === 'refused'}
      onGrant={() => void grantAccess()}
    />
  )
}
