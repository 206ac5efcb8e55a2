/* global document, window, navigator, HTMLFormElement, HTMLElement, DOMParser, location */
// What every page gets beside its HTML. Each part is left out without scripts, and the page still works.

// A form goes off once, and the button that was pressed shows that something is happening.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  if (form.method.toLowerCase() !== 'post') return;
  if (form.dataset['sent'] !== undefined) {
    event.preventDefault();
    return;
  }
  // Without a connection the browser would put a page of its own in the place of what was typed.
  const words = document.querySelector('[data-offline]')?.getAttribute('data-offline');
  if (words && !navigator.onLine) {
    event.preventDefault();
    sayOffline(form, words);
    return;
  }
  form.dataset['sent'] = '';
  event.submitter?.setAttribute('data-busy', '');
});
/** @param {HTMLFormElement} form @param {string} words */
function sayOffline(form, words) {
  const line = document.getElementById('offline') ?? document.createElement('p');
  line.id = 'offline';
  line.className = 'notice notice--warning';
  line.setAttribute('role', 'alert');
  line.textContent = words;
  form.append(line);
  window.addEventListener('online', () => line.remove(), { once: true });
}
// Back on a page that the browser kept: its forms can go off again.
window.addEventListener('pageshow', () => {
  for (const element of document.querySelectorAll('[data-sent], [data-busy]')) {
    element.removeAttribute('data-sent');
    element.removeAttribute('data-busy');
  }
});

// A menu that is open closes with Escape, or when the rest of the page is used.
const menu = document.querySelector('details[data-menu]');
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu?.hasAttribute('open')) return;
  menu.removeAttribute('open');
  menu.querySelector('summary')?.focus();
});
document.addEventListener('click', (event) => {
  if (event.target instanceof HTMLElement && !menu?.contains(event.target)) menu?.removeAttribute('open');
});

// What can change without the reader is looked up now and then: `data-live` holds the seconds in between.
const live = document.querySelector('[data-live]');
if (live instanceof HTMLElement) {
  const timer = setInterval(
    () => void look(live).catch(() => undefined),
    Number(live.dataset['live'] || '5') * 1000,
  );
  /** @param {HTMLElement} shown */
  async function look(shown) {
    // Nobody's typing or open fold is taken away.
    if (document.visibilityState !== 'visible' || shown.querySelector('details[open] form')) return;
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById(shown.id);
    if (!fresh) return;
    if (fresh.textContent !== shown.textContent) shown.replaceChildren(...fresh.childNodes);
    if (!fresh.hasAttribute('data-live')) clearInterval(timer);
  }
}
export {};
