import { expect, type Locator } from '@playwright/test';

/** The board of pictures: 36 tiles, and four places that show dots. */
export class PicturePad {
  readonly tiles: Locator;
  readonly places: Locator;

  constructor(within: Locator) {
    this.tiles = within.locator('unilogin-picture-pad [part=tile]');
    this.places = within.locator('unilogin-picture-pad .places');
  }

  /** The ids of all pictures as they lie. */
  async order(): Promise<string[]> {
    await this.tiles.first().waitFor();
    return this.tiles.evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('data-picture') ?? ''));
  }

  async pick(pictures: readonly string[]): Promise<void> {
    for (const id of pictures) await this.tiles.and(this.tiles.page().locator(`[data-picture="${id}"]`)).click();
    await expect(this.places).toHaveAccessibleName(/fire af fire/);
  }

  /** Walks the board with the arrow keys, as it wraps on this screen, and picks with the space bar. */
  async pickByKeyboard(pictures: readonly string[]): Promise<void> {
    const { keyboard } = this.tiles.page();
    const order = await this.order();
    const columns = await this.tiles.evaluateAll(
      (tiles) =>
        tiles.filter((tile) => tile.getBoundingClientRect().top === tiles[0]?.getBoundingClientRect().top).length,
    );
    await this.tiles.first().focus();
    await keyboard.press('Home');
    let at = 0;
    for (const id of pictures) {
      const to = order.indexOf(id);
      for (; Math.floor(at / columns) < Math.floor(to / columns); at += columns) await keyboard.press('ArrowDown');
      for (; Math.floor(at / columns) > Math.floor(to / columns); at -= columns) await keyboard.press('ArrowUp');
      for (; at < to; at += 1) await keyboard.press('ArrowRight');
      for (; at > to; at -= 1) await keyboard.press('ArrowLeft');
      await keyboard.press('Space');
    }
    await expect(this.places).toHaveAccessibleName(/fire af fire/);
  }
}
