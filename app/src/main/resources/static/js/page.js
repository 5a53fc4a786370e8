// Improvements for every page. All pages work without this script, and modules are loaded only where they are used.

const address = document.getElementById('page-script').dataset

/** Starts a component of govuk-frontend on its elements, and loads it only if there are any. */
async function start(module, from, name) {
  const elements = document.querySelectorAll(`[data-module="${module}"]`)
  if (elements.length === 0) return
  document.body.classList.add('govuk-frontend-supported') // required by the component
  const component = (await import(from))[name]
  elements.forEach(element => new component(element))
}

/** htmx starts on DOMContentLoaded or when the page is complete; a script loaded between the two must start it. */
function loadHtmx() {
  const script = document.createElement('script')
  script.src = address.loadHtmx
  document.head.append(script)
}

/** Closes a menu on Escape, on a click outside and when the focus leaves it. */
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

/* Shows after a moment that work goes on, so that nobody clicks again or leaves: some requests take seconds. */
function showThatWorkGoesOn(event) {
  const form = event.target
  if (event.defaultPrevented || form.method !== 'post' || form.querySelector('.working')) return
  const status = document.createElement('p')
  status.className = 'working'
  status.setAttribute('role', 'status')
  form.append(status)
  setTimeout(() => { status.textContent = address.working }, 800)
  window.addEventListener('pageshow', () => status.remove(), { once: true }) // page restored from the browser's history
}

/** Forms with typed text that was not sent, except drafts that the server stores. */
const typedIn = new Set()

function rememberTypedForm(event) {
  const form = event.target.form
  if (form?.querySelector('textarea') && form.method === 'post' && !form.matches('[data-autosave]')) typedIn.add(form)
}

function forgetSentForm(event) {
  if (!event.defaultPrevented) typedIn.delete(event.target)
}

/* Lets the browser ask before typed text is lost by another link, button or a change of language. */
function askBeforeLeaving(event) {
  if ([...typedIn].some(form => form.isConnected)) event.preventDefault()
}

// A form shown again with typed text that no page has stored.
for (const form of document.querySelectorAll('[data-typed]')) typedIn.add(form)

start('govuk-error-summary', address.loadErrorSummary, 'ErrorSummary')
start('govuk-button', address.loadButton, 'Button')
if (document.querySelector('[hx-get], [hx-post], [hx-put], [hx-delete], [hx-boost]')) {
  if (document.readyState === 'complete') loadHtmx()
  else window.addEventListener('load', loadHtmx)
}
if (document.querySelector('[data-autosave]')) import(address.loadAutosave)
if (document.querySelector('[data-picker]')) import(address.loadPicker).then(({ startPickers }) => startPickers(address.loadAutocomplete))
if (document.querySelector('[data-add-facts]')) import(address.loadAddFacts)
if (document.querySelector('[data-inserts]')) import(address.loadInsertWords).then(({ startInserts }) => startInserts())
if (document.querySelector('[data-tick-list]')) import(address.loadTickList).then(({ startTickLists }) => startTickLists())
document.addEventListener('submit', showThatWorkGoesOn)
document.addEventListener('input', rememberTypedForm)
document.addEventListener('submit', forgetSentForm)
window.addEventListener('beforeunload', askBeforeLeaving)
for (const type of ['click', 'keydown', 'focusin']) document.addEventListener(type, closeMenus)
