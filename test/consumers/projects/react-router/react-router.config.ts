export default {ssr: false, prerender: true};
