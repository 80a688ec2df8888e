// A page's own recorder, first in the page: every way a page can learn what is typed into it.
;(() => {
  const tell = (how, what) =>
    navigator.sendBeacon(`/beacon/typed/${how}/${encodeURIComponent(what)}`)
  addEventListener(
    'keydown',
    (event) => {
      if (event.key.length === 1) tell('keydown', event.key)
    },
    true,
  )
  addEventListener('beforeinput', (event) => event.data && tell('beforeinput', event.data), true)
  addEventListener('input', (event) => event.data && tell('input', event.data), true)
  const values = new Map()
  setInterval(() => {
    for (const field of document.querySelectorAll('input,textarea')) {
      if (field.value !== (values.get(field) ?? field.defaultValue)) tell('value', field.value)
      values.set(field, field.value)
    }
  }, 50)
})()
