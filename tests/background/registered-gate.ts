import { fakeBrowser } from 'wxt/testing/fake-browser'

/** What is registered in the fake browser, and how often that changed. */
export const gate = { registered: [] as object[], registrations: 0 }

const register = async (scripts: object[]): Promise<void> => {
  gate.registered = scripts
  gate.registrations += 1
}

/** Empties the fake browser and adds the registry of content scripts that it lacks. */
export function resetBrowser(): void {
  fakeBrowser.reset()
  Object.assign(gate, { registered: [], registrations: 0 })
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => gate.registered,
      registerContentScripts: register,
      updateContentScripts: register,
      unregisterContentScripts: () => register([]),
    },
  })
}
