/* global document, window, speechSynthesis, SpeechSynthesisUtterance, HTMLElement, HTMLSelectElement, Highlight, CSS, NodeFilter */
// Reads the page aloud in the browser's own voices, each part in its language, and shows which word. Without a Dutch
// voice, in which the document is, no button shows.
const box = document.getElementById('voorlezen');
const play = box?.querySelector('[data-aloud="play"]');
const stop = box?.querySelector('[data-aloud="stop"]');
const speed = box?.querySelector('[data-aloud="speed"]');
const isAble = 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;
const canMark = typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;

if (
  isAble &&
  box &&
  play instanceof HTMLElement &&
  stop instanceof HTMLElement &&
  speed instanceof HTMLSelectElement
)
  start({ box, play, stop, speed });

/** @param {{ box: HTMLElement, play: HTMLElement, stop: HTMLElement, speed: HTMLSelectElement }} controls */
function start({ box, play, stop, speed }) {
  /** What is read, in order. @type {HTMLElement[]} */
  let blocks = [];
  /** Where it is: the block, and the letter in its text. */
  let [at, letter] = [0, 0];
  /** @type {'still' | 'reading' | 'paused'} */
  let state = 'still';
  // Each reading has a number: what an older one still says about itself is not listened to.
  let reading = 0;

  /** One on the device itself comes first: it sends nothing away. */
  const voiceFor = (/** @type {string} */ language) => {
    const [start = 'nl'] = language.toLowerCase().split('-');
    const able = speechSynthesis.getVoices().filter(({ lang }) => lang.toLowerCase().startsWith(start));
    return able.find(({ localService }) => localService) ?? able[0] ?? null;
  };
  const show = () => {
    box.hidden = voiceFor('nl') === null;
    play.textContent =
      play.dataset[state === 'reading' ? 'pause' : state === 'paused' ? 'resume' : 'start'] ?? '';
    stop.hidden = state === 'still';
  };

  const speak = () => {
    const block = blocks[at];
    if (!block) return end();
    const text = textOf(block);
    const from = letter;
    const mine = (reading += 1);
    const words = new SpeechSynthesisUtterance(text.slice(from));
    const language = block.closest('[lang]')?.getAttribute('lang') ?? 'nl';
    words.voice = voiceFor(language);
    words.lang = words.voice?.lang ?? language;
    words.rate = Number(speed.value);
    words.onboundary = (event) => {
      if (mine !== reading) return;
      letter = from + event.charIndex;
      const length = event.charLength || /^\S*/.exec(text.slice(letter))?.[0].length || 1;
      if (event.name !== 'sentence') mark(block, letter, length);
    };
    words.onend = () => {
      if (mine !== reading || state !== 'reading') return;
      [at, letter] = [at + 1, 0];
      speak();
    };
    words.onerror = () => {
      if (mine === reading && state === 'reading') end();
    };
    mark(block, from, 0);
    block.scrollIntoView({ block: 'nearest' });
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  };
  const hush = () => {
    reading += 1;
    speechSynthesis.cancel();
  };
  const end = () => {
    hush();
    unmark();
    [state, at, letter] = ['still', 0, 0];
    show();
  };

  // Not the browser's own pause: on telephones that ends the reading. What was read stays marked, and goes on there.
  play.addEventListener('click', () => {
    if (state === 'reading') {
      state = 'paused';
      hush();
    } else {
      if (state === 'still') blocks = readable();
      state = 'reading';
      speak();
    }
    show();
  });
  stop.addEventListener('click', () => {
    end();
    play.focus();
  });
  speed.addEventListener('change', () => {
    if (state === 'reading') speak();
  });
  window.addEventListener('pagehide', end);
  speechSynthesis.addEventListener?.('voiceschanged', show);
  show();
}

/** Headings, paragraphs, answers and questions of the page that a reader sees, each once. @returns {HTMLElement[]} */
function readable() {
  const kinds = 'h1,h2,h3,h4,h5,p,li,dt,dd,th,td,caption,legend,label,summary';
  return [...document.querySelectorAll('.signing :is(' + kinds + ')')].filter(
    /** @returns {block is HTMLElement} */
    (block) =>
      block instanceof HTMLElement &&
      !block.closest('nav, .reading-help, [hidden], .ams-visually-hidden') &&
      block.querySelector(kinds) === null &&
      block.getClientRects().length > 0 &&
      textOf(block).trim() !== '',
  );
}

/** @param {HTMLElement} block */
function textOf(block) {
  return block.textContent ?? '';
}

/**
 * @param {HTMLElement} block
 * @param {number} from
 * @param {number} length
 */
function mark(block, from, length) {
  unmark();
  block.setAttribute('data-reading', '');
  if (!canMark || length === 0) return;
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  let isBegun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const size = node.textContent?.length ?? 0;
    if (!isBegun && from < before + size) {
      range.setStart(node, from - before);
      isBegun = true;
    }
    if (isBegun && from + length <= before + size) {
      range.setEnd(node, from + length - before);
      CSS.highlights.set('voorlezen', new Highlight(range));
      return;
    }
    before += size;
  }
}

function unmark() {
  document.querySelector('[data-reading]')?.removeAttribute('data-reading');
  if (canMark) CSS.highlights.delete('voorlezen');
}
export {};
