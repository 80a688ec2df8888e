import { impersonationRoute } from './impersonation/route.ts'
import type { Route } from './server.ts'

/** A page that plays an operator in windows without an address of their own. */
export const OPENER = 'https://okno-bez-adresa.site/'

const PAGE = `<!doctype html><title>Новости</title><button id="blank">1</button><button id="blob">2</button><script>
  let html = '';
  fetch('/clone').then((answer) => answer.text()).then((text) => { html = text; document.title = 'Готово' });
  blank.onclick = () => { const opened = window.open('about:blank'); opened.document.write(html); opened.document.close() };
  blob.onclick = () => window.open(URL.createObjectURL(new Blob([html], { type: 'text/html' })));
</script>`

/** Serves the page, and what it writes into its windows. */
export const hiddenWindowsRoute: Route = (request) => {
  if (request.host !== new URL(OPENER).host) return impersonationRoute(request)
  if (request.path === '/clone') {
    return impersonationRoute({ ...request, host: 'bystrye-kopeyki.site', path: '/' })
  }
  return request.path === '/' ? PAGE : undefined
}
