import { useWords } from '#app/lib/words.ts';

export const useErrorsWords = () => useWords('errors');
