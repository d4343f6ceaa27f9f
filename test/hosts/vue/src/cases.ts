import { createApp } from 'vue';
import Cases from './Cases.vue';

// With `?late` the element is created before it is defined.
if (!location.search.includes('late')) await import('rahnuma/define');
createApp(Cases).mount('#app');
