// What every page gains from JavaScript. Everything works without it; what a page does not use is not loaded.

const address = document.getElementById('page-script').dataset

/** Starts a component of govuk-frontend on each of its elements, loading it only where there is one. */
async function start(module, from, name) {
  const elements = document.querySelectorAll(`[data-module="${module}"]`)
  if (elements.length === 0) return
  document.body.classList.add('govuk-frontend-supported') // its own condition for starting
  const component = (await import(from))[name]
  elements.forEach(element => new component(element))
}

/** htmx starts on DOMContentLoaded or on a complete page; between the two it would wait for ever. */
function loadHtmx() {
  const script = document.createElement('script')
  script.src = address.loadHtmx
  document.head.append(script)
}

/** A menu closes on Escape, on a click elsewhere and when focus leaves it. */
function closeMenus(event) {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (event.type === 'keydown') {
      if (event.key !== 'Escape') continue
      menu.open = false
      menu.querySelector('summary').focus()
    } else if (!menu.contains(event.target)) {
      menu.open = false
    }
  }
}

/** Some work takes seconds: after a moment the reader is told that it goes on, so that nobody presses again or leaves. */
function tellOfLongWork(event) {
  const form = event.target
  if (event.defaultPrevented || form.method !== 'post' || form.querySelector('.working')) return
  const status = document.createElement('p')
  status.className = 'working'
  status.setAttribute('role', 'status')
  form.append(status)
  setTimeout(() => { status.textContent = address.working }, 800)
  window.addEventListener('pageshow', () => status.remove(), { once: true }) // back from the next page
}

/** Forms with words somebody typed and did not send; a draft that the server keeps looks after itself. */
const typedIn = new Set()

function keepInMind(event) {
  const form = event.target.form
  if (form?.querySelector('textarea') && form.method === 'post' && !form.matches('[data-autosave]')) typedIn.add(form)
}

function forget(event) {
  if (!event.defaultPrevented) typedIn.delete(event.target)
}

/** The browser asks before typed words are left behind, by another link, button or the switch of the language. */
function askBeforeLeaving(event) {
  if ([...typedIn].some(form => form.isConnected)) event.preventDefault()
}

start('govuk-error-summary', address.loadErrorSummary, 'ErrorSummary')
start('govuk-button', address.loadButton, 'Button')
if (document.querySelector('[hx-get], [hx-post], [hx-put], [hx-delete], [hx-boost]')) {
  if (document.readyState === 'complete') loadHtmx()
  else window.addEventListener('load', loadHtmx)
}
if (document.querySelector('[data-autosave]')) import(address.loadAutosave)
if (document.querySelector('[data-picker]')) import(address.loadPicker).then(({ startPickers }) => startPickers(address.loadAutocomplete))
if (document.querySelector('[data-add-facts]')) import(address.loadAddFacts)
document.addEventListener('submit', tellOfLongWork)
document.addEventListener('input', keepInMind)
document.addEventListener('submit', forget)
window.addEventListener('beforeunload', askBeforeLeaving)
for (const type of ['click', 'keydown', 'focusin']) document.addEventListener(type, closeMenus)
