// Passkeys: only a script may ask the device. The options and answers go through as JSON (WebAuthn Level 3).

async function post(address, token, body) {
  const answer = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'X-CSRF-TOKEN': token, 'Content-Type': 'application/json' },
    body
  })
  // Too long since the password: the page itself then asks for it.
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
  location.assign(part.dataset.to)
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
