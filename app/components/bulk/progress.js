/* global document, location */
// Shows how far a list is while it is sent, and loads the page anew when that ends. The page works without it.
const script = /** @type {HTMLScriptElement | null} */ (document.querySelector('script[data-state]'));
const bar = /** @type {HTMLProgressElement | null} */ (document.getElementById('sent'));
const words = document.getElementById('stand');
const address = script?.dataset['state'] ?? '';

async function look() {
  const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => null);
  if (!answer?.ok) return;
  const { sent, status } = /** @type {{ sent: number; status: string }} */ (await answer.json());
  if (bar) bar.value = sent;
  if (words) words.textContent = (words.dataset['words'] ?? '').replace('{sent}', String(sent));
  if (status === 'running') return;
  clearInterval(timer);
  location.reload();
}

const timer = setInterval(() => void look(), 3_000);
export {};
