import { defineBackground } from 'wxt/utils/define-background'
import { catchUp, install, resume } from '../background/begin.ts'
import { checkFromMenu } from '../background/check-menu.ts'
import { EXTENSION_HANDLERS } from '../background/extension-handlers.ts'
import { GUIDE_OMNIBOX } from '../background/guide-omnibox.ts'
import { REMINDERS_ALARM } from '../background/ledger/keep-ledger.ts'
import {
  ON_NOTIFICATION,
  remindPerson,
  resumeReminders,
} from '../background/ledger/remind-person.ts'
import { keepCertificate } from '../background/page/kept-certificate.ts'
import { PAGE_HANDLERS } from '../background/page-handlers.ts'
import { FOLLOW_TABS } from '../background/tabs/follow-tabs.ts'
import { watchAlarm } from '../platform/alarms.ts'
import { watchCertificates } from '../platform/certificates.ts'
import { watchMenu } from '../platform/context-menus.ts'
import { noteUncaught } from '../platform/error-ring.ts'
import { watchLifecycle } from '../platform/lifecycle.ts'
import { listen } from '../platform/listen.ts'
import { watchNotifications } from '../platform/notifications.ts'
import { watchOmnibox } from '../platform/omnibox.ts'
import { watchAccess } from '../platform/permissions.ts'
import { watchSettings } from '../platform/settings.ts'
import { watchTabs } from '../platform/tabs.ts'

export default defineBackground({
  // A module shares its chunks (guard, settings, the browser's door) with our pages: 40 kB less in the package.
  type: 'module',
  main() {
    noteUncaught('background')
    listen(PAGE_HANDLERS, EXTENSION_HANDLERS)
    watchTabs(FOLLOW_TABS)
    watchCertificates(keepCertificate)
    watchLifecycle({ installed: install, resumed: catchUp })
    watchSettings(resume)
    watchAccess(catchUp)
    watchOmnibox(GUIDE_OMNIBOX)
    watchMenu((click) => void checkFromMenu(click))
    watchAlarm(REMINDERS_ALARM, remindPerson)
    watchNotifications(ON_NOTIFICATION)
    void resumeReminders()
  },
})
