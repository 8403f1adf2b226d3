import { AsyncDirective, directive, type DirectiveResult } from 'lit/async-directive.js';

/**
 * A place in a template that is also drawn by itself, past its host's update, because it changes more often than all that
 * stands around it.
 */
export class LivePlace {
  #place: Place | undefined;

  /** For the template: the place, and what stands there at this drawing. */
  showing(content: unknown): DirectiveResult {
    return placed(this, content);
  }

  /** Draws there now. A place that is not on the page is let be: its host draws it when it comes. */
  draw(content: unknown): void {
    this.#place?.setValue(content);
  }

  stands(place: Place): void {
    this.#place = place;
  }

  goes(place: Place): void {
    if (this.#place === place) this.#place = undefined;
  }
}

class Place extends AsyncDirective {
  #live: LivePlace | undefined;

  render(live: LivePlace, content: unknown): unknown {
    this.#live = live;
    if (this.isConnected) live.stands(this);
    return content;
  }

  protected override disconnected(): void {
    this.#live?.goes(this);
  }

  protected override reconnected(): void {
    this.#live?.stands(this);
  }
}

const placed = directive(Place);
