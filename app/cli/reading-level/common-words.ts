import language from '@zxcvbn-ts/language-nl-be';

/**
 * How many of the most frequent word forms stand for what a reader at B1 knows. With inflections folded together they
 * are some 5,000 words: what it takes to know 95% of the words of a common text (docs/reading-level.md).
 */
export const commonForms = 8000;

/** 16,074 Dutch word forms, most frequent first; the package does not say what they were counted in. */
export const byFrequency: readonly string[] = language.dictionary.commonWords;

/** The forms that count as known. */
export const commonWords: readonly string[] = byFrequency.slice(0, commonForms);
