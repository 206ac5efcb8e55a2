import { startFilling } from '#app/components/filling/start-filling.tsx';

// The only page on which React runs in the browser.
startFilling();
