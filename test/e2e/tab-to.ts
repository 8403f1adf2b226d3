import { expect, type Locator, type Page } from '@playwright/test';

/** Goes on with Tab until the control has the focus; a person finds it within so many presses. */
export async function tabTo(page: Page, control: Locator, presses = 12): Promise<void> {
  await control.waitFor();
  for (let pressed = 0; pressed < presses; pressed += 1) {
    if (await control.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}
