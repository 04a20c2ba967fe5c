import { expect, test } from 'vitest';
import { scriptText, withPicture } from './script-text.ts';

test('words of a writer can end neither the script element nor its line', () => {
  const words = { headline: '</script><!-- & \u2028\u2029' };
  const text = scriptText(words);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(words);
});

test('the picture goes to the article and to nothing else', () => {
  const objects = [{ '@type': 'NewsArticle' }, { '@type': 'BreadcrumbList' }];
  expect(withPicture(objects, 'https://cahiers.example/a.png')).toEqual([
    { '@type': 'NewsArticle', image: ['https://cahiers.example/a.png'] },
    { '@type': 'BreadcrumbList' },
  ]);
  expect(withPicture(objects, undefined)).toBe(objects);
});
