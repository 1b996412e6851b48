import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { drillLink } from '../../../exercises/links/drill-link.ts';
import App from '../../app.svelte';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { routeOfLink } from '../../shell/navigation/links.ts';
import { routeOfDrill } from '../../shell/navigation/route.ts';
import { SharedAddress, sharedAddress } from '../../shell/navigation/shared-address.svelte.ts';
import { button, startAnew } from '../../testing/drill.ts';
import '../../shell/theme/theme.css';

beforeEach(async () => {
  await startAnew();
  sharedAddress.choose('');
});

const course = 'https://course.example/workbook/';
const exam = { place: 'drill', drill: 'generated/losses/2/k3x9', mode: 'exam' } as const;

test.each([
  ['https://course.example/#/drill/generated/losses/2/k3x9?mode=exam', exam],
  ['Do this: http://127.0.0.1:47100/#/drill/generated/losses/2/k3x9?mode=exam.', exam],
  ['<workbook://page/index.html#/drill/generated/losses/2/k3x9?mode=exam>', exam],
  ['(#/mistake/mistakes/generated/2/lamp7)', { place: 'mistake', mistake: 'mistakes/generated/2/lamp7' }],
  ['https://course.example/#/nowhere and then #/practice', { place: 'practice' }],
  ['https://course.example/', undefined],
  ['#/nowhere', undefined],
  ['', undefined],
])('%s leads where it says, wherever it is from', (text, route) => {
  expect(routeOfLink(text)).toEqual(route);
});

test.each(['generated/epoch/3/k3x9', 'examples/article/update', 'mistakes/notes/61:35', 'generated/losses/1/연습 1'])(
  'what is printed on paper for %s leads there too',
  (drill) => {
    expect(routeOfLink(drillLink(drill))).toEqual(routeOfDrill(drill));
    expect(drillLink(drill, course)).toBe(`${course}${navigation.href(routeOfDrill(drill))}`);
  },
);

test('a link begins with the page’s own address, which the desktop’s is not, or with the one that was chosen', () => {
  expect(new SharedAddress('https://course.example/workbook/?x=1#/practice').base).toBe(`${course}?x=1`);
  const desktop = new SharedAddress('workbook://page/index.html#/practice');
  expect(desktop.linkTo(exam)).toBe('http://127.0.0.1:47100/#/drill/generated/losses/2/k3x9?mode=exam');
  expect(desktop.isLocal).toBe(true);
  expect(desktop.choose('not a page: at all')).toBe(false);
  expect(desktop.choose('javascript:alert(1)')).toBe(false);
  expect(desktop.choose('course.example/workbook/#/practice')).toBe(true);
  expect(desktop.linkTo(exam)).toBe(`${course}#/drill/generated/losses/2/k3x9?mode=exam`);
  expect(desktop.isLocal).toBe(false);
  expect(new SharedAddress('workbook://page/index.html').base).toBe(course);
});

async function open(address: string): Promise<void> {
  location.hash = address;
  await render(App);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('the link of a drill is copied as it stands beside its code, and opens where it is pasted', async () => {
  sharedAddress.choose(course);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open('/drill/generated/losses/2/k3x9?mode=exam');
  const link = `${course}#/drill/generated/losses/2/k3x9?mode=exam`;
  await button('Copy the link').click();
  await expect.element(page.getByText('The link is copied.')).toBeVisible();
  expect(write.mock.calls).toEqual([[link]]);
  await button('QR code').click();
  await expect.element(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await expect.element(page.getByText(link)).toBeVisible();

  navigation.go({ place: 'practice' });
  const entry = page.getByRole('textbox', { name: 'Open a link' });
  await entry.fill('https://course.example/');
  await button('Open').click();
  await expect.element(page.getByText(/^There is no link to this workbook in it\./)).toBeVisible();
  await entry.fill(link);
  await button('Open').click();
  await expect.poll(() => navigation.route).toEqual(exam);
});

test('a link pasted anywhere on the page opens, but not where one writes', async () => {
  await open('/practice');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'https://course.example/#/drill/generated/losses/2/k3x9?mode=exam');
  const paste = (target: EventTarget) =>
    target.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
  paste(page.getByRole('textbox', { name: 'Open a link' }).element());
  expect(navigation.route).toEqual({ place: 'practice' });
  paste(document.body);
  await expect.poll(() => navigation.route).toEqual(exam);
});
