// What editors, frameworks, Storybook and the API tables know of the elements. See manifest.mjs.
import {cemInheritancePlugin} from '@wc-toolkit/cem-inheritance';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {getTsProgram, typeParserPlugin} from '@wc-toolkit/type-parser';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

const isElement = ({customElement}) => customElement === true;

/** The members that `@internal` marks. The analyzer leaves them out, but adds reactive ones again. */
const internal = new Set();

/** HTML describes it for every element; the manifest has to say it again. */
const LANG = {type: {text: 'string'}, description: 'Language of the element. Else that of the page around it.'};

/** The members of a union in an order that no unrelated change of the sources moves. */
const sorted = (union) => union.split(' | ').sort().join(' | ');

function describe(property) {
  if (property.name === 'lang') Object.assign(property, LANG);
  if (property.parsedType) property.parsedType.text = sorted(property.parsedType.text);
}

/** Keeps what a user of an element can use. */
const publicOnly = {
  name: 'public-only',
  analyzePhase({ts, node}) {
    const isMember = ts.isPropertyDeclaration(node) || ts.isAccessor(node) || ts.isMethodDeclaration(node);
    if (isMember && ts.getJSDocTags(node).some(({tagName}) => tagName.text === 'internal'))
      internal.add(node.name.text);
  },
  packageLinkPhase({customElementsManifest}) {
    const modules = customElementsManifest.modules.filter(({declarations = []}) => declarations.some(isElement));
    const definitions = [];
    for (const module of modules) {
      module.declarations = module.declarations.filter(isElement);
      const names = new Set(module.declarations.map(({name}) => name));
      module.exports = module.exports.filter(({kind, name}) => kind === 'js' && names.has(name));
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          ({name, kind, privacy, static: isStatic}) =>
            kind === 'field' &&
            !isStatic &&
            !internal.has(name) &&
            !name.startsWith('#') &&
            !/^(private|protected)$/.test(privacy),
        );
        declaration.attributes = declaration.attributes?.filter(({fieldName}) => !internal.has(fieldName));
        for (const property of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) describe(property);
        // `dispatchEvent(new SomeEvent())` is read as an event without a name; @fires says what there is.
        declaration.events = declaration.events?.filter(({name}) => name);
        if (declaration.tagName) definitions.push(definition(module, declaration));
      }
    }
    customElementsManifest.modules = [...modules, ...definitions];
  },
};

/** The module beside an element that registers it. The analyzer does not see through our helper that does. */
const definition = ({path}, {name, tagName}) => ({
  kind: 'javascript-module',
  path: path.replace(/[^/]+$/, 'define.ts'),
  declarations: [],
  exports: [{kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}}],
});

/** Names every module as it is published. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    const visit = (value) => {
      if (value === null || typeof value !== 'object') return;
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'module' || key === 'path') && typeof inner === 'string') value[key] = published(inner);
        else visit(inner);
      }
    };
    visit(customElementsManifest);
  },
};

/** In the globs, or what the elements inherit is lost; nobody uses it by itself. */
const exclude = ['CampaignElement'];

export default {
  // Else the analyzer points package.json at its output, which is not what is published.
  packagejson: false,
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/words/**'],
  outdir: 'build',
  litelement: true,
  overrideModuleCreation({ts, globs}) {
    const program = getTsProgram(ts, globs, 'tsconfig.json');
    return program.getSourceFiles().filter(({fileName}) => globs.some((glob) => fileName.endsWith(glob)));
  },
  plugins: [
    typeParserPlugin(),
    cemInheritancePlugin(),
    publicOnly,
    publishedPaths,
    jsxTypesPlugin({outdir: 'dist', fileName: 'jsx.d.ts', globalTypePath: './types/index.js', exclude}),
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      exclude,
      // Else the name of a type is offered as a value.
      typesSrc: 'parsedType',
      hideLogs: true,
    }),
  ],
};
