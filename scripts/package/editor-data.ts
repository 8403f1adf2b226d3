import type { ElementDoc } from '../element-docs.ts';
import { manifest } from '../elements.ts';
import { compiled } from './entries.ts';
import { attributeType } from './typings.ts';

/** The custom-elements manifest with the package's own paths, and with what registers each element. */
export function customElementsManifest(elements: readonly ElementDoc[]) {
  const { schemaVersion, modules } = manifest(elements);
  const pathOf = (source: string) => compiled(source).replace('./', '');
  return {
    schemaVersion,
    modules: [
      ...modules.map((module, index) => ({
        ...module,
        path: pathOf(elements[index]?.file ?? ''),
        declarations: module.declarations.map((declaration) => ({
          ...declaration,
          attributes: declaration.attributes.map((attribute) => ({
            ...attribute,
            type: { text: attributeType(attribute.type?.text) },
          })),
        })),
        exports: module.declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name } })),
      })),
      ...elements.map(({ tag, className, file }) => ({
        kind: 'javascript-module',
        path: pathOf(`widget/define/${tag.replace('unilogin-', '')}.ts`),
        declarations: [],
        exports: [
          {
            kind: 'custom-element-definition',
            name: tag,
            declaration: { name: className, module: pathOf(file) },
          },
        ],
      })),
    ],
  };
}

/** What Visual Studio Code offers while a tag is written (its custom data, version 1.1). */
export function editorData(elements: readonly ElementDoc[]) {
  return {
    version: 1.1,
    tags: elements.map(({ tag, description, attributes }) => ({
      name: tag,
      description,
      attributes: attributes.map(({ name, description: what, type }) => ({
        name,
        description: what,
        ...(type === 'boolean' && { valueSet: 'v' }),
        ...(type?.includes('|') && { values: type.split('|').map((word) => ({ name: word.trim() })) }),
      })),
    })),
  };
}
