import { apiPage } from './api-page.ts';
import { elementMarkdown } from './element-pages.ts';
import { findPage } from './find-page.ts';
import { framePages } from './frame-pages.ts';
import { frontDoor } from './front-door.ts';

/** The pages that nobody writes: made of manifests and of what the other pages hold. Path below docs/, and what stands in it. */
export function generatedPages(): Record<string, string> {
  return {
    'index.md': frontDoor(),
    'find.md': findPage(),
    'identity-api.md': apiPage(),
    ...elementMarkdown(),
    ...framePages(),
  };
}
