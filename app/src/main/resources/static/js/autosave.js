// The line "Đã lưu lúc 10:42" stays true: htmx sends the draft, this says when sending failed, tries again,
// and warns before a page with unsaved words is left. Nothing is kept in the browser: drafts live on the server.
// After a session ended the page waits for its reader to sign in again in another tab, then goes on by itself.

const RETRY_AFTER = 10_000
const unsaved = new Set()
/** A step pressed while words were still on their way: { form, submitter }. It is taken once they are stored. */
let waiting = null

/** Drafts that nobody, or somebody else, was signed in for. */
const signedOut = new Set()

function fail(form, words) {
  const line = form.querySelector('.saved')
  line.classList.add('saved-failed')
  line.textContent = words
  waiting = null
}

/** Says why nothing is stored, with the door in another tab: this one keeps the words. */
function askToSignIn(form) {
  fail(form, form.dataset.signedOut + ' ')
  const door = Object.assign(document.createElement('a'), { href: '/sign-in', target: '_blank', textContent: form.dataset.signIn })
  form.querySelector('.saved').append(door)
  signedOut.add(form)
}

const owner = page => page.querySelector('[name=_by]')?.value

/**
 * Signed in again, by the same person for the same agency? Then the page takes the form's token of today (a sign-out
 * changes it) and stores what waits. Anybody else's sign-in leaves it waiting.
 */
async function goOnAsBefore() {
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

/** Somebody types before the scripts have come. */
function typedAlready(form) {
  return [...form.elements].some(one => one.type !== 'hidden' && 'defaultValue' in one && one.value !== one.defaultValue)
}

function goOn() {
  const { form, submitter } = waiting
  waiting = null
  form.requestSubmit(submitter)
}

for (const form of document.querySelectorAll('[data-autosave]')) {
  let retry
  let typed = 0
  let sent = 0
  let renewed = false
  let replaced = false // by a later one: the answer of the earlier means nothing

  form.addEventListener('input', () => {
    typed++
    unsaved.add(form)
  })
  form.addEventListener('submit', event => {
    if (navigator.onLine) return unsaved.delete(form)
    event.preventDefault() // the browser's own page of error would take the place of what was typed
    fail(form, form.dataset.failed)
  })

  form.addEventListener('htmx:beforeRequest', () => {
    clearTimeout(retry)
    sent = typed
    replaced = false
  })
  form.addEventListener('htmx:abort', () => replaced = true)
  form.addEventListener('htmx:afterRequest', event => {
    if (replaced) return
    const request = event.detail.xhr
    // A draft is answered by its own line; anything else did not store it.
    const stored = event.detail.successful && request.responseText.includes('class="saved"')
    const refused = stored && request.responseText.includes('class="saved-refused"')
    if (refused && waiting?.form === form) {
      unsaved.delete(form) // the step sends them along, and its answer says beside the button what is wrong
      goOn()
    } else if (refused) {
      waiting = null
    } else if (stored) {
      renewed = false
      signedOut.delete(form)
      if (sent === typed) unsaved.delete(form)
      if (waiting && unsaved.size === 0) goOn()
    } else if (request.status === 409) {
      fail(form, form.dataset.another)
      signedOut.add(form)
    } else if (event.detail.successful || request.status === 401 || request.status === 403) {
      askToSignIn(form)
      if (request.status === 403 && !renewed) {
        renewed = true // signed out and in again meanwhile: once, with the token of today
        goOnAsBefore()
      }
    } else {
      fail(form, form.dataset.failed)
      retry = setTimeout(() => save(form), RETRY_AFTER)
    }
  })
  form.addEventListener('htmx:beforeSwap', event => {
    if (!event.detail.xhr.responseText.includes('class="saved"')) event.detail.shouldSwap = false
  })
  if (typedAlready(form)) unsaved.add(form)
}
if (window.htmx) unsaved.forEach(save)
else document.addEventListener('htmx:load', () => unsaved.forEach(save), { once: true })

/** A button of the form itself that takes a step; the others store the draft, as this script does. */
function takesStep(form, submitter) {
  const address = submitter?.getAttribute('formaction')
  return Boolean(address) && address !== form.getAttribute('hx-post')
}

// A step ("Trình lãnh đạo ký") must not overtake a draft on its way: it would be taken on a page that is no longer true.
document.addEventListener('submit', event => {
  if (unsaved.size === 0 || !event.target.closest('main')) return
  if (event.target.matches('[data-autosave]') && !takesStep(event.target, event.submitter)) return
  event.preventDefault()
  waiting = { form: event.target, submitter: event.submitter }
  unsaved.forEach(save)
}, true)

for (const type of ['focus', 'pageshow']) window.addEventListener(type, goOnAsBefore)
document.addEventListener('visibilitychange', () => { if (!document.hidden) goOnAsBefore() })
window.addEventListener('online', () => unsaved.forEach(save))
window.addEventListener('beforeunload', event => {
  if (unsaved.size > 0) event.preventDefault()
})
