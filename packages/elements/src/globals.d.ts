/** True in `dist/development/`, false in `dist/` and on the CDN. Rollup replaces it; `build/` must not run as it is. */
declare const __DEV__: boolean;
