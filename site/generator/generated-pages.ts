import { apiPage } from './api-page.ts';
import { elementMarkdown } from './element-pages.ts';
import { framePages } from './frame-pages.ts';
import { frontDoor } from './front-door.ts';

/** The pages that nobody writes: made of manifests and of what the other pages hold. Path below docs/, and what stands in it. */
export function generatedPages(): Record<string, string> {
  return {
    'index.md': frontDoor(),
    'identity-api.md': apiPage(),
    ...elementMarkdown(),
    ...framePages(),
  };
}
