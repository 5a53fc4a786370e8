// Keeps the line "Đã lưu lúc 10:42" correct. htmx sends the draft; this script shows when sending failed, tries again, and warns before a page with
// unsaved text is left. Nothing is stored in the browser: drafts are on the server. After a session ended, the page waits until its reader has signed in
// again in another tab, then continues by itself.

const RETRY_AFTER = 10_000
const unsaved = new Set()
const sending = new Set()
/** A step whose button was pressed while a draft was being sent: { form, submitter }. It is taken once the draft is stored. */
let waiting = null

/** Forms whose drafts were refused because nobody, or another person, is signed in. */
const signedOut = new Set()

function fail(form, words) {
  const line = form.querySelector('.saved')
  line.classList.add('saved-failed')
  line.textContent = words
  waiting = null
}

/** Shows why nothing is stored, with a link to sign in in another tab, so that this tab keeps the text. */
function askToSignIn(form) {
  fail(form, form.dataset.signedOut + ' ')
  const link = Object.assign(document.createElement('a'), { href: '/sign-in', target: '_blank', textContent: form.dataset.signIn })
  form.querySelector('.saved').append(link)
  signedOut.add(form)
}

const owner = page => page.querySelector('[name=_by]')?.value

/**
 * Checks whether the same person is signed in again for the same agency. If so, the page gets the new form token
 * (signing out changes it) and the waiting drafts are stored; for anybody else they stay waiting.
 */
async function resumeAfterSignIn() {
  if (signedOut.size === 0) return
  const answer = await fetch('/account').catch(() => null)
  if (!answer?.ok || answer.redirected) return
  const now = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (owner(now) !== owner(document)) return signedOut.forEach(form => fail(form, form.dataset.another))
  const token = now.querySelector('[name=_csrf]').value
  document.querySelectorAll('[name=_csrf]').forEach(field => { field.value = token })
  const forms = [...signedOut]
  signedOut.clear()
  forms.forEach(save)
}

function save(form) {
  form.dispatchEvent(new Event('change'))
}

/** Whether something was typed before this script was loaded. */
function typedAlready(form) {
  return [...form.elements].some(one => one.type !== 'hidden' && 'defaultValue' in one && one.value !== one.defaultValue)
}

function takeWaitingStep() {
  const { form, submitter } = waiting
  waiting = null
  form.requestSubmit(submitter)
}

for (const form of document.querySelectorAll('[data-autosave]')) {
  let retry
  let typed = 0
  let sent = 0
  let renewed = false
  let replaced = false // whether a later request took the place of this one, whose answer then does not matter

  form.addEventListener('input', () => {
    typed++
    form.dataset.unsaved = 'false'
    unsaved.add(form)
  })
  form.addEventListener('submit', event => {
    if (navigator.onLine) return unsaved.delete(form)
    event.preventDefault() // the browser's error page would replace the typed text
    fail(form, form.dataset.failed)
  })

  form.addEventListener('htmx:beforeRequest', () => {
    clearTimeout(retry)
    sending.add(form)
    sent = typed
    replaced = false
  })
  form.addEventListener('htmx:abort', () => replaced = true)
  form.addEventListener('htmx:afterRequest', event => {
    sending.delete(form)
    if (replaced) return
    const request = event.detail.xhr
    // A stored draft is answered with its status line; any other answer means that it was not stored.
    const stored = event.detail.successful && request.responseText.includes('class="saved"')
    const refused = stored && request.responseText.includes('class="saved-refused"')
    if (refused && waiting?.form === form) {
      unsaved.delete(form) // the step sends these values too, and its answer shows beside the button what is wrong
      takeWaitingStep()
    } else if (refused) {
      waiting = null
    } else if (stored) {
      renewed = false
      signedOut.delete(form)
      if (sent === typed) unsaved.delete(form)
      if (waiting && unsaved.size === 0) takeWaitingStep()
    } else if (request.status === 409) {
      fail(form, form.dataset.another)
      signedOut.add(form)
    } else if (event.detail.successful || request.status === 401 || request.status === 403) {
      askToSignIn(form)
      if (request.status === 403 && !renewed) {
        renewed = true // signed out and in again in the meantime: repeat once with the new token
        resumeAfterSignIn()
      }
    } else {
      fail(form, form.dataset.failed)
      retry = setTimeout(() => save(form), RETRY_AFTER)
    }
  })
  form.addEventListener('htmx:beforeSwap', event => {
    if (!event.detail.xhr.responseText.includes('class="saved"')) event.detail.shouldSwap = false
  })
  if (typedAlready(form) || form.dataset.unsaved === 'true') unsaved.add(form)
}
if (window.htmx) saveTyped()
else document.addEventListener('htmx:load', saveTyped, { once: true })

/** Saves unsaved drafts, except text that the server refused: sending it again would overwrite what another person stored. */
function saveTyped() {
  unsaved.forEach(form => form.dataset.unsaved === 'true' || save(form))
}

/** Whether a button takes a step; the other buttons of the form store the draft, as this script does. */
function takesStep(form, submitter) {
  const address = submitter?.getAttribute('formaction')
  return Boolean(address) && address !== form.getAttribute('hx-post')
}

// A step ("Trình lãnh đạo ký") and a save by hand must wait for a draft that is being sent; otherwise the page would be outdated by
// its own draft.
document.addEventListener('submit', event => {
  if (unsaved.size === 0 || !event.target.closest('main')) return
  if (event.target.matches('[data-autosave]') && !sending.has(event.target) && !takesStep(event.target, event.submitter)) return
  event.preventDefault()
  waiting = { form: event.target, submitter: event.submitter }
  unsaved.forEach(save)
}, true)

for (const type of ['focus', 'pageshow']) window.addEventListener(type, resumeAfterSignIn)
document.addEventListener('visibilitychange', () => { if (!document.hidden) resumeAfterSignIn() })
window.addEventListener('online', saveTyped)
window.addEventListener('beforeunload', event => {
  if (unsaved.size > 0) event.preventDefault()
})
