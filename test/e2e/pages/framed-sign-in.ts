import type { Locator } from '@playwright/test';
import { SignInPage } from './sign-in-page.ts';

/**
 * The provider's page in a frame, by the keyboard: a mouse that jumps, or a page that was scrolled a moment ago, is what the page
 * there guards against.
 */
export class FramedSignIn extends SignInPage {
  protected override press(button: Locator): Promise<void> {
    return button.press('Enter');
  }
}
