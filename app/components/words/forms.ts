import { useTranslation } from 'react-i18next';
import words from '#app/locales/nl/forms.json';
import { addWords } from './i18n.ts';

addWords('forms', words);

export const useFormsWords = () => useTranslation('forms').t;
