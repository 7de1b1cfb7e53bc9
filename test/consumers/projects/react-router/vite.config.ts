import {reactRouter} from '@react-router/dev/vite';

export default {
  plugins: [reactRouter()],
  // Vite otherwise finds packages when a page asks for them, and loads the page anew.
  optimizeDeps: {entries: ['app/**/*.tsx']},
};
