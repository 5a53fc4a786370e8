// Adds facts from text selected in the original: a small menu of kinds opens below the selection. Without this script the form "add" takes line numbers
// instead.

const paper = document.querySelector('.paper')
const menu = document.querySelector('[data-add-facts]')

function line(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement
  return element?.closest('.line')
}

/** The selection: its first and last line and its text; null when it is outside of the original. */
function selectedPart() {
  const selection = document.getSelection()
  if (selection.isCollapsed || !selection.toString().trim()) return null
  const range = selection.getRangeAt(0)
  const first = line(range.startContainer)
  const last = line(range.endContainer)
  if (!paper.contains(first) || !paper.contains(last)) return null
  const words = [...paper.querySelectorAll('.line-text')].filter(text => range.intersectsNode(text)).map(text => {
    const part = document.createRange()
    part.selectNodeContents(text)
    if (text.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset)
    if (text.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset)
    return part.toString()
  }).join('\n')
  return { from: first.id.slice(1), to: last.id.slice(1), words, box: range.getBoundingClientRect() }
}

function offer() {
  const part = selectedPart()
  menu.hidden = part === null
  if (part === null) return
  for (const name of ['from', 'to', 'words']) menu.elements[name].value = part[name]
  menu.style.top = `${Math.max(8, Math.min(part.box.bottom + 6, innerHeight - menu.offsetHeight - 8))}px`
  menu.style.left = `${Math.max(8, Math.min(part.box.left, innerWidth - menu.offsetWidth - 8))}px`
}

if (paper && menu) {
  document.addEventListener('pointerup', event => { if (!menu.contains(event.target)) setTimeout(offer) })
  document.addEventListener('keyup', event => {
    if (event.key === 'Escape') menu.hidden = true
    // A selection made by keyboard opens the menu; Enter moves the focus to it.
    else if (event.shiftKey && event.key.startsWith('Arrow')) offer()
  })
  paper.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || menu.hidden) return
    event.preventDefault()
    menu.querySelector('button').focus()
  })
}
