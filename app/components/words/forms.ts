import { useWords } from '#app/lib/words.ts';

export const useFormsWords = () => useWords('forms');
