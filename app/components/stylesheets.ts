import designSystem from '@amsterdam/design-system-css/dist/index.css?url';
import designTokens from '@amsterdam/design-system-tokens/dist/index.css?url';
import styles from '#app/styles/index.css?url';

/** Addresses of the style sheets of every page, in the order in which they count. */
export const stylesheets: readonly string[] = [designTokens, designSystem, styles];
