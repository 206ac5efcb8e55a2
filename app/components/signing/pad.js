/* global document, window */
// Makes the box to draw in work. The library comes only here, and only where there are scripts.
const script = /** @type {HTMLScriptElement | null} */ (document.querySelector('script[data-library]'));
const { default: Pad } = await import(/* @vite-ignore */ script?.dataset['library'] ?? '');

const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('drawing'));
const data = /** @type {HTMLInputElement} */ (document.getElementById('drawing-data'));
const state = /** @type {HTMLElement} */ (document.getElementById('drawing-state'));
const way = /** @type {HTMLElement} */ (canvas.closest('[data-pad]'));
way.hidden = false;

const pad = new Pad(canvas, { penColor: '#101a4a', minWidth: 1.2, maxWidth: 3.4 });

/** As many dots as the screen has, so that lines are sharp; what was drawn stays. */
function fit() {
  const strokes = pad.toData();
  const ratio = Math.min(window.devicePixelRatio || 1, 2);
  const { width, height } = canvas.getBoundingClientRect();
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  canvas.getContext('2d')?.scale(ratio, ratio);
  pad.fromData(strokes);
}

function tell() {
  const isEmpty = pad.isEmpty();
  data.value = isEmpty ? '' : pad.toDataURL('image/png');
  state.textContent = (isEmpty ? state.dataset['empty'] : state.dataset['filled']) ?? '';
}

fit();
window.addEventListener('resize', fit);
pad.addEventListener('endStroke', tell);
document.getElementById('drawing-clear')?.addEventListener('click', () => {
  pad.clear();
  tell();
});
export {};
