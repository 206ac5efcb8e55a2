/* global document, location, DOMParser, EventSource */
// Keeps the screen in the hall as the record is: told at once where that can be, and by looking where it cannot. Without a
// connection it says so, and since when; what is on it stays.
const shown = document.getElementById('stand');
const line = document.getElementById('verbinding');
const script = /** @type {HTMLScriptElement | null} */ (document.querySelector('script[data-stream]'));
const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
let known = new Date();
let isLost = false;
let isLooking = false;
let isAgain = false;

/** @param {boolean} lost */
function say(lost) {
  isLost = lost;
  if (!line) return;
  line.hidden = !lost;
  if (lost) line.textContent = (line.dataset['words'] ?? '').replace('{time}', clock.format(known));
}

async function look() {
  // One at a time; whoever asks meanwhile is asked for once more.
  if (isLooking) {
    isAgain = true;
    return;
  }
  isLooking = true;
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('stand');
    if (!fresh) throw new Error('no screen');
    if (shown && fresh.innerHTML !== shown.innerHTML) shown.replaceChildren(...fresh.childNodes);
    known = new Date();
    say(false);
  } catch {
    say(true);
  } finally {
    isLooking = false;
    if (isAgain) {
      isAgain = false;
      void look();
    }
  }
}

const address = script?.dataset['stream'] ?? '';
const isTold = typeof EventSource === 'function' && address !== '';
let heard = 0;
if (isTold) {
  const stream = new EventSource(address);
  stream.addEventListener('stand', () => {
    heard = Date.now();
    void look();
  });
  stream.addEventListener('error', () => {
    heard = 0;
    void look();
  });
}
// Where events do not come through, looking does; where they do, looking now and then keeps the time true.
setInterval(() => {
  if (isLost || heard === 0 || Date.now() - known.getTime() > 20_000) void look();
}, 4_000);
export {};
