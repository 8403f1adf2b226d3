import type { Plugin, Rolldown } from 'vite';

/**
 * Asks for a lazy chunk and for what it imports at the same time. By itself a browser finds out about the second when it
 * has read the first, and on a school's line that is another 150 ms.
 */
export function sideBySide(): Plugin {
  return {
    name: 'unilogin:side-by-side',
    apply: 'build',
    generateBundle: (_options, bundle) => {
      const chunks = new Map(
        Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
      );
      for (const chunk of chunks.values()) {
        const there = broughtBy(chunk, chunks);
        chunk.code = chunk.code.replaceAll(/import\(`\.\/([^`]+)`\)/g, (call, name: string) => {
          const wanted = chunks.get(name);
          const others = [...broughtBy(wanted, chunks)].filter((one) => one !== name && !there.has(one));
          if (others.length === 0) return call;
          return `Promise.all([${call},${others.map((one) => `import(\`./${one}\`)`).join()}]).then(e=>e[0])`;
        });
      }
    },
  };
}

/** The names of a chunk and of all that it imports statically. */
function broughtBy(
  chunk: Rolldown.OutputChunk | undefined,
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
  known = new Set<string>(),
): Set<string> {
  if (!chunk || known.has(chunk.fileName)) return known;
  known.add(chunk.fileName);
  for (const name of chunk.imports) broughtBy(chunks.get(name), chunks, known);
  return known;
}
