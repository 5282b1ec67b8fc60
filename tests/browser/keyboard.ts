import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Tab } from './tab.ts';

/** A person without a mouse: moves by Tab, and sees where they are. */
export function keyboardOf({ page }: Tab) {
  const press = (key: string) => page.keyboard.press(key);
  const isOn = (target: Locator) => target.evaluate((element) => element === document.activeElement);

  /** Tabs until the target has focus. What has focus must look otherwise than without. */
  async function tabTo(target: Locator, { back = false } = {}) {
    const element = await target.elementHandle();
    for (let presses = 0; presses < 100; presses++) {
      await press(back ? 'Shift+Tab' : 'Tab');
      if (!(await element?.evaluate((one) => one === document.activeElement))) continue;
      await expectFocusSeen(target);
      return;
    }
    throw new Error(`${target} is not reached by Tab`);
  }

  /** Asked again while the page is still moving: it may have to scroll first. */
  const expectFocusSeen = (target: Locator) =>
    expect.poll(() => looksFocused(target), { message: `focus is seen on ${target}`, timeout: 5000 }).toBe(true);

  async function looksFocused(target: Locator): Promise<boolean> {
    const clip = await target.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: Math.max(x - 24, 0), y: Math.max(y - 24, 0), width: width + 48, height: height + 48 };
    });
    const focused = await page.screenshot({ clip, animations: 'disabled' });
    await target.evaluate((element) => element instanceof HTMLElement && element.blur());
    const without = await page.screenshot({ clip, animations: 'disabled' });
    await target.focus();
    return !focused.equals(without);
  }

  return {
    press,
    isOn,
    tabTo,
    type: (text: string) => page.keyboard.type(text),
    enter: async (target: Locator, options?: { back: boolean }) => {
      await tabTo(target, options);
      await press('Enter');
    },
    space: async (target: Locator) => {
      await tabTo(target);
      await press('Space');
    },
  };
}
