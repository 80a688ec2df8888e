import { fakeBrowser } from 'wxt/testing/fake-browser'

/** What the fake browser has registered, and how often it was told to. */
export const gate = { registered: [] as object[], registrations: 0 }

const register = async (scripts: object[]): Promise<void> => {
  gate.registered = scripts
  gate.registrations += 1
}

/** Empties the fake browser, and gives it the registry of scripts it lacks. */
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
