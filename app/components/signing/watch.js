/* global document, location */
// Asks every few seconds where the document stands, and goes on when that changed. The page works without it.
const script = /** @type {HTMLScriptElement | null} */ (document.querySelector('script[data-state]'));
const status = document.getElementById('stand');
const address = script?.dataset['state'] ?? '';
const pause = Number(script?.dataset['seconds'] ?? 5) * 1000;

/** @type {string | null} */
let first = null;

async function look() {
  const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => null);
  if (!answer?.ok) return;
  const { mark, to } = /** @type {{ mark: string; to: string }} */ (await answer.json());
  if (first === null) first = mark;
  const here = location.pathname;
  if (to === here && mark === first) return;
  if (status) status.textContent = status.dataset['ready'] ?? '';
  // Long enough to be read aloud, short enough not to wait for.
  setTimeout(() => location.assign(to), 1_200);
  clearInterval(timer);
}

const timer = setInterval(() => void look(), pause);
void look();
export {};
