import {mount} from 'svelte';
import Page from './Page.svelte';
import Trial from './Trial.svelte';

mount(location.search === '?trial' ? Trial : Page, {target: document.getElementById('app')!});
