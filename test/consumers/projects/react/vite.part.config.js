// One script and what it imports, without the rest of the project.
export default {
  build: {outDir: `out-${process.env.PART}`, rollupOptions: {input: `${process.env.PART}.js`}, modulePreload: false},
};
