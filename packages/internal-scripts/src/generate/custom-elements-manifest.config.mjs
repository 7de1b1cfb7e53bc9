// Options of the analyzer that writes custom-elements.json, for editors, frameworks, Storybook and the API tables.
import {cemInheritancePlugin} from '@wc-toolkit/cem-inheritance';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {getTsProgram, typeParserPlugin} from '@wc-toolkit/type-parser';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

const isElement = ({customElement}) => customElement === true;

/** The members that `@internal` marks. The analyzer leaves them out, but adds reactive ones again. */
const internal = new Set();

/** HTML defines `lang` for every element. The manifest has to describe it again. */
const LANG = {type: {text: 'string'}, description: 'Language of the element. Else that of the page around it.'};

/** Sorts the members of a union, so that unrelated changes of the sources do not move them. */
const sorted = (union) => union.split(' | ').sort().join(' | ');

/** Editors and frameworks read `type`. It has the values of an enumeration, not the name that only its module knows. */
function describe(property) {
  const {name, type, parsedType} = property;
  if (name === 'lang') Object.assign(property, LANG);
  else if (parsedType && /^\w+$/.test(type.text)) type.text = sorted(parsedType.text);
  delete property.parsedType;
}

/** Keeps the public API alone. */
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
        // The analyzer reads `dispatchEvent(new SomeEvent())` as an event without a name. @fires names the events.
        declaration.events = declaration.events?.filter(({name}) => name);
        if (declaration.tagName) definitions.push(definition(module, declaration));
      }
    }
    customElementsManifest.modules = [...modules, ...definitions];
  },
};

/** Describes the define module beside an element. The analyzer does not follow our helper that registers. */
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

/** Analysed, so that the elements inherit its API, but left out of the output: it is no element by itself. */
const exclude = ['CampaignElement'];

export default {
  // Otherwise the analyzer points package.json at its output, which is not the published file.
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
      typesSrc: 'type',
      hideLogs: true,
    }),
  ],
};
