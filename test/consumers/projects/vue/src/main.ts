import {createApp} from 'vue';
import Page from './Page.vue';
import Trial from './Trial.vue';

createApp(location.search === '?trial' ? Trial : Page).mount('#app');
