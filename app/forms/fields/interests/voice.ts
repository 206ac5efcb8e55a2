import { useSyncExternalStore } from 'react';

/** The address of a Dutch voice of this browser; null on the server and where there is none. */
export function useDutchVoice(): string | null {
  return useSyncExternalStore(subscribe, dutchVoice, () => null);
}

/** Reads a few words aloud, and stops what was being read. */
export function readAloud(text: string, voiceUri: string): void {
  const voice = speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === voiceUri);
  const words = new SpeechSynthesisUtterance(text);
  if (voice) words.voice = voice;
  words.lang = voice?.lang ?? 'nl';
  speechSynthesis.cancel();
  speechSynthesis.speak(words);
}

/** One on the device itself comes first: it also works offline, and sends nothing away. */
function dutchVoice(): string | null {
  if (!isAble()) return null;
  const dutch = speechSynthesis.getVoices().filter(({ lang }) => /^nl\b/i.test(lang));
  return (dutch.find(({ localService }) => localService) ?? dutch[0])?.voiceURI ?? null;
}

/** Browsers fetch their voices after the page has loaded. */
function subscribe(changed: () => void): () => void {
  if (!isAble()) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}

function isAble(): boolean {
  return 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;
}
