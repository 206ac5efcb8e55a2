export { useWords } from '#app/lib/words.ts';
