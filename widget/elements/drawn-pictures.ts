import { nothing, svg, type SVGTemplateResult } from 'lit';
import { outlineOf } from '../../shared/pictograms/artwork.ts';
import { artwork } from '../../shared/pictograms/artwork.generated.ts';
import { isPictureId, pictureIds } from '../../shared/pictograms/picture-ids.ts';
import { pictureNames } from '../../shared/pictograms/picture-names.ts';
import type { Language } from '../../shared/i18n/spoken.ts';

/** The pictures and their names, as the pad and the handed-out password show them. */
export interface Pictures {
  /** The drawing, for a square of any size; nothing for an id that nobody drew. */
  draw(id: string): SVGTemplateResult | undefined;
  name(id: string, language: Language): string;
  /** The picture of a Danish word, where there is one. */
  idOf(word: string): string | undefined;
}

/** The whole set. A chunk of its own, which the provider's page preloads when a step shows pictures. */
export const drawnPictures: Pictures = {
  // The line goes behind everything: half of it, all round the figure, is what one sees. It has the text's colour, so
  // that light pictures stand out on a light card, and dark ones on a dark card
  draw: (id) =>
    isPictureId(id)
      ? svg`<svg class="picture" aria-hidden="true" viewBox="-1 -1 34 34">
          <path d=${outlineOf(artwork[id])} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>
          ${artwork[id].map(([fill, path, rule]) => svg`<path d=${path} fill=${fill} fill-rule=${rule ?? nothing} stroke="none"/>`)}
        </svg>`
      : undefined,
  name: (id, language) => (isPictureId(id) ? pictureNames[language][id] : id),
  idOf: (word) => pictureIds.find((id) => pictureNames.da[id] === word),
};
