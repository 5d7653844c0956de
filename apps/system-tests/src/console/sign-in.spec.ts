import { describe, expect } from '@jest/globals';
import { inChromium, openPage } from '../product/browser.js';
import { alone, signInLink } from '../product/product.js';

describe('the sign-in link', () => {
  inChromium('survives being opened, signs in by one press, and then works no more', async () => {
    // A fresh link ends earlier ones: nobody else may ask for theirs in the meantime.
    await alone('sign-in', async () => {
      const link = await signInLink();
      // A mail scanner or a preview fetches the address.
      expect((await fetch(link)).status).toBe(200);
      const [page, late] = [await openPage(), await openPage()];
      for (const opened of [page, late]) {
        await opened.goto(link);
        await opened.getByTestId('console-sign-in').waitFor();
        expect(opened.url()).not.toContain('token');
        expect(await opened.context().cookies()).toEqual([]);
      }

      await page.getByTestId('console-sign-in').click();
      await page.getByTestId('event-create').waitFor();
      const [cookie] = await page.context().cookies();
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });

      await late.getByTestId('console-sign-in').click();
      const complaint = late.getByRole('alert');
      await complaint.waitFor();
      expect(await complaint.textContent()).toMatch(/no longer works.*used before/u);
      // What to do instead stands below, and the dead button is gone.
      expect(await late.locator('main').textContent()).toContain('npm run console-link');
      expect(await late.getByTestId('console-sign-in').count()).toBe(0);

      await page.reload();
      await page.getByTestId('event-create').waitFor();
    });
  });

  inChromium('is asked for where nobody is signed in', async () => {
    const page = await openPage();
    await page.goto('/console/');
    await page.getByText('npm run console-link').waitFor();
    expect(await page.getByTestId('event-create').count()).toBe(0);
  });
});
