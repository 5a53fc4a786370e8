// Long lists of boxes: the search filters while it is typed, and the buttons tick or clear what it found.

/** The search form of a text, as VietnameseText.fold makes it on the server. */
function folded(text) {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase()
    .replace(/[đð]/g, 'd').replace(/['’‘ʼ`]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function start(list) {
  const search = list.querySelector('[type=search]')
  const status = list.querySelector('[role=status]')
  const rows = [...list.querySelectorAll('.choice, .choice-settled')]
    .map(element => ({ element, box: element.querySelector('input'), text: ' ' + folded(element.textContent) }))

  function showCounts() {
    const counts = {
      found: rows.filter(row => !row.element.hidden).length,
      size: rows.length,
      ticked: rows.filter(row => row.box?.checked).length
    }
    status.textContent = list.dataset.status.replace(/\{(\w+)\}/g, (all, name) => counts[name])
  }

  function filter() {
    const words = folded(search.value).split(' ')
    for (const row of rows) row.element.hidden = !words.every(word => row.text.includes(' ' + word))
    for (const section of list.querySelectorAll('.tick-section')) {
      section.hidden = !rows.some(row => section.contains(row.element) && !row.element.hidden)
    }
    showCounts()
  }

  function tick(checked) {
    for (const row of rows) if (row.box && !row.element.hidden) row.box.checked = checked
    showCounts()
  }

  list.querySelector('[data-find]').hidden = true
  search.addEventListener('input', filter)
  search.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault() })
  list.addEventListener('change', showCounts)
  list.addEventListener('click', event => {
    const button = event.target.closest('button')
    if (!button) return
    event.preventDefault()
    tick(button.value === 'ALL')
  })
  filter()
}

export function startTickLists() {
  document.querySelectorAll('[data-tick-list]').forEach(start)
}
