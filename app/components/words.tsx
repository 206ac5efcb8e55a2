import { useTranslation } from 'react-i18next';

/**
 * The words of one namespace, on the server and in the browser. The browser has the namespaces whose file in
 * `app/components/words/` something on the page imports; `StaffLayout` brings `staff` and `common`.
 */
export function useWords(namespace: 'common' | 'errors' | 'forms' | 'party' | 'staff' | 'verify') {
  return useTranslation(namespace).t;
}
