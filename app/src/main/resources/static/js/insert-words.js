// Inserts a name into the text in which the cursor was last, without sending the form. Without this script the button sends it, and the server adds
// the name at the end of the text.

function start(place) {
  let last = place.querySelector('textarea')
  place.addEventListener('focusin', event => {
    if (event.target.matches('textarea, input:not([type=hidden])')) last = event.target
  })
  place.addEventListener('click', event => {
    const button = event.target.closest('[data-insert]')
    if (!button) return
    event.preventDefault()
    last.setRangeText(button.dataset.insert, last.selectionStart, last.selectionEnd, 'end')
    last.focus()
    last.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

export function startInserts() {
  document.querySelectorAll('[data-inserts]').forEach(start)
}
