// Stands for `react` where the letter is built with Preact: Preact's own, for preact/compat would load more.
export {Fragment} from 'preact';
export {useMemo, useState} from 'preact/hooks';
