// The line "Đã lưu lúc 10:42" stays true: htmx sends the draft, this says when sending failed, tries again,
// and warns before a page with unsaved words is left. Nothing is kept in the browser: drafts live on the server.

const RETRY_AFTER = 10_000
const unsaved = new Set()

function fail(form, words) {
  const line = form.querySelector('.saved')
  line.classList.add('saved-failed')
  line.textContent = words
}

for (const form of document.querySelectorAll('[data-autosave]')) {
  let retry

  form.addEventListener('input', () => unsaved.add(form))
  form.addEventListener('submit', () => unsaved.delete(form))

  form.addEventListener('htmx:beforeRequest', () => clearTimeout(retry))
  form.addEventListener('htmx:afterRequest', event => {
    const request = event.detail.xhr
    // A draft is answered by its own line; anything else is the sign-in page behind a redirect.
    const stored = event.detail.successful && request.responseText.includes('class="saved"')
    if (stored) {
      unsaved.delete(form)
    } else if (event.detail.successful || request.status === 401 || request.status === 403) {
      fail(form, form.dataset.signedOut)
    } else {
      fail(form, form.dataset.failed)
      retry = setTimeout(() => form.dispatchEvent(new Event('change')), RETRY_AFTER)
    }
  })
  form.addEventListener('htmx:beforeSwap', event => {
    if (!event.detail.xhr.responseText.includes('class="saved"')) event.detail.shouldSwap = false
  })
}

window.addEventListener('beforeunload', event => {
  if (unsaved.size > 0) event.preventDefault()
})
