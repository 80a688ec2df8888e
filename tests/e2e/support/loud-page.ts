/** A page that tells the server of every script it gets to run, in every way a page can run one. */
export const LOUD_PAGE = `<!doctype html><html><head><title>МТС: пополнение</title>
<script>fetch('/beacon/inline')</script><script src="/loud.js"></script>
<script type="module">fetch('/beacon/module')</script>
</head><body onload="fetch('/beacon/onload')"><img src="/nothing" onerror="fetch('/beacon/onerror')">
<svg onload="fetch('/beacon/svg')"></svg><iframe srcdoc="<script>parent.fetch('/beacon/srcdoc')</script>"></iframe>
<form><input name="phone" autofocus onfocus="fetch('/beacon/focus')"></form></body></html>`

/** The external script of the loud page. */
export const LOUD_SCRIPT = {
  headers: { 'content-type': 'text/javascript' },
  body: "fetch('/beacon/external')",
}
