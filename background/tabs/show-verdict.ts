import { TOOLBAR_TEXT } from '../../locales/toolbar.ts'
import { getSettings } from '../../platform/settings.ts'
import { showInToolbar } from '../../platform/show-in-toolbar.ts'
import { resolveLanguage } from '../../platform/spoken-language.ts'
import { allTabs } from '../../platform/tabs.ts'
import { reportTab } from './report-tab.ts'
import { toolbarState } from './toolbar-state.ts'

/** Shows a tab's verdict in the toolbar, in the person's language. */
export async function showVerdict(tabId: number): Promise<void> {
  const [report, { language }] = await Promise.all([reportTab(tabId), getSettings()])
  await showInToolbar(tabId, toolbarState(report, TOOLBAR_TEXT[resolveLanguage(language)]))
}

/** Shows every tab's verdict in the toolbar: after settings or permissions have changed, and at the start. */
export async function showAllVerdicts(): Promise<void> {
  await Promise.all((await allTabs()).map(({ id }) => showVerdict(id)))
}
