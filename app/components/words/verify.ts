import words from '#app/locales/nl/verify.json';
import { addWords } from './i18n.ts';

addWords('verify', words);
