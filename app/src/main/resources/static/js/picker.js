// Turns the text input of parts/picker.jte into an autocomplete. The hidden input beside it contains the chosen key; typing clears it, so that text and
// key always agree.

const WAIT = 150

function load(script) {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script')
    element.src = script
    element.onload = resolve
    element.onerror = reject
    document.head.append(element)
  })
}

/** Queries the server only when typing pauses, and drops answers that arrive too late. */
function suggestions(source) {
  let timer
  let newest = 0
  return (query, show) => {
    clearTimeout(timer)
    const mine = ++newest
    timer = setTimeout(async () => {
      const answer = await fetch(`${source}${source.includes('?') ? '&' : '?'}q=${encodeURIComponent(query)}`, { headers: { Accept: 'application/json' } })
      if (answer.ok && mine === newest) show(await answer.json())
    }, WAIT)
  }
}

function words(found) {
  const line = document.createElement('span')
  line.textContent = found.text
  if (found.hint) {
    const hint = document.createElement('span')
    hint.className = 'autocomplete__under'
    hint.textContent = found.hint
    line.append(hint)
  }
  return line.innerHTML
}

function start(place) {
  const typed = place.querySelector('input:not([type=hidden])')
  const key = place.querySelector('input[type=hidden]')
  const { id, name, value } = typed
  const described = typed.getAttribute('aria-describedby')
  const box = document.createElement('div')
  typed.replaceWith(box)
  window.accessibleAutocomplete({
    element: box,
    id,
    name,
    defaultValue: value,
    minLength: 2,
    displayMenu: 'overlay',
    confirmOnBlur: false,
    source: suggestions(place.dataset.picker),
    templates: {
      inputValue: found => (found ? found.text ?? found : ''),
      suggestion: found => (typeof found === 'string' ? found : words(found)),
    },
    tNoResults: () => place.dataset.none,
    tStatusQueryTooShort: () => '',
    tStatusNoResults: () => place.dataset.none,
    tStatusSelectedOption: found => found,
    tStatusResults: length => place.dataset.status.replace('0', length),
    tAssistiveHint: () => place.dataset.help,
    onConfirm: found => {
      if (!found) return
      key.value = found.value
      key.dispatchEvent(new Event('change', { bubbles: true }))
    },
  })
  const input = place.querySelector('.autocomplete__input')
  input.addEventListener('input', () => { key.value = '' })
  if (described) input.setAttribute('aria-describedby', `${described} ${input.getAttribute('aria-describedby') ?? ''}`.trim())
}

export async function startPickers(library) {
  await load(library)
  document.querySelectorAll('[data-picker]').forEach(start)
}
