// Passkeys, which only a script can request from the device. Options and answers are sent as JSON (WebAuthn Level 3).

async function post(address, token, body) {
  const answer = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'X-CSRF-TOKEN': token, 'Content-Type': 'application/json' },
    body
  })
  // The password was entered too long ago: the page itself asks for it again.
  if (answer.status === 403) location.reload()
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer
}

async function register(part) {
  const token = part.querySelector('[name=_csrf]').value
  const options = await (await post('/account/passkeys/options', token)).json()
  const key = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
  const label = part.querySelector('[name=label]').value
  await post('/account/passkeys?label=' + encodeURIComponent(label), token, JSON.stringify(key))
  location.reload()
}

async function signIn(part) {
  const token = part.querySelector('[name=_csrf]').value
  const options = await (await post('/sign-in/passkey/options', token)).json()
  const proof = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  await post('/sign-in/passkey', token, JSON.stringify(proof))
  leaveAfterSignIn(part.dataset.to, token)
}

/*
 * Submits the form whose text was typed before the session ended and not sent, if this page holds one; otherwise opens
 * the next page.
 */
function leaveAfterSignIn(to, token) {
  const kept = document.querySelector('main [name=kept]')
  if (!kept) return location.assign(to)
  const form = Object.assign(document.createElement('form'), { method: 'post', action: '/account/kept', hidden: true })
  const field = Object.assign(document.createElement('input'), { type: 'hidden', name: '_csrf', value: token })
  form.append(kept, field)
  document.body.append(form)
  form.submit()
}

if (window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  for (const part of document.querySelectorAll('[data-passkey]')) {
    part.hidden = false
    part.querySelector('button').addEventListener('click', async event => {
      event.target.disabled = true
      part.querySelector('[role=status]').textContent = ''
      try {
        await (part.dataset.passkey === 'register' ? register(part) : signIn(part))
      } catch {
        part.querySelector('[role=status]').textContent = part.dataset.failed
        event.target.disabled = false
      }
    })
  }
}
