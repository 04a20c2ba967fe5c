import { expect, test } from 'vitest';
import { compositions } from '../social/compositions/registry.ts';
import { sampleRecord } from '../views/publication/sample-record.ts';
import { pictureWall } from './picture-wall.ts';

const record = sampleRecord();
const html = async (path: string) => String((await pictureWall(path, record))?.content);

test('the first page shows every picture of the site, with the sizes measured in it', async () => {
  const page = await html('__pictures/');
  expect(page).toMatch(/<img src="\/social\/[0-9a-f]{16}\.png"/);
  expect(page).toMatch(/\d+ px × \d+ · ≥ 2\d px/);
});

test('the others show the hard titles in every composition, as text and never as markup', async () => {
  const pages = [await html('__pictures/9/'), await html('__pictures/10/')].join('');
  expect(pages.match(/<figure>/g)).toHaveLength(20 * Object.keys(compositions).length);
  expect(pages).not.toContain('<b onclick');
  expect(await pictureWall('__pictures/letter-3.png', record)).toMatchObject({ type: 'image/png' });
});

test('nothing else lies there', async () => {
  for (const path of ['__pictures/letter-999.png', '__pictures/postcard-1.png', '__pictures/x/'])
    expect(await pictureWall(path, record)).toBeUndefined();
});
