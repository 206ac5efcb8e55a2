import { useTranslation } from 'react-i18next';
import words from '#app/locales/nl/errors.json';
import { addWords } from './i18n.ts';

addWords('errors', words);

export const useErrorsWords = () => useTranslation('errors').t;
