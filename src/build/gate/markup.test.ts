/** What runs, loads or frames is published neither on a page nor in a feed. */
import { describe, expect, test } from 'vitest';
import { PNG } from './picture.fixture.ts';
import { page, rss, toldOf } from './site.fixture.ts';

describe('markup', () => {
  test.each([
    ['<script>x()</script>', 'output-markup <script>'],
    ['<script type="module">x()</script>', 'output-markup <script>'],
    ['<script src="https://ailleurs.example/x.js"></script>', 'output-foreign https://ailleurs.example'],
    ['<p onclick="x()">a</p>', 'output-markup onclick="…"'],
    ['<p ONMOUSEOVER=x()>a</p>', 'output-markup onmouseover="…"'],
    ['<p style="color:red">a</p>', 'output-markup style="…"'],
    ['<style>p{}</style>', 'output-markup <style>'],
    ['<a href="javascript:x()">a</a>', 'output-markup javascript:'],
    ['<a href=" java&#10;script&colon;x()">a</a>', 'output-markup javascript:'],
    ['<a href="data:text/html,x">a</a>', 'output-markup data:'],
    ['<img src="data:image/png;base64,AA" alt="">', 'output-markup data:'],
    ['<iframe src="/"></iframe>', 'output-markup <iframe>'],
    ['<object data="/"></object>', 'output-markup <object>'],
    ['<meta http-equiv="refresh" content="0; url=https://ailleurs.example/">', 'output-markup <meta http-equiv="refresh">'], // prettier-ignore
    ['<base href="/x/">', 'output-markup <base>'],
    ['<img src="https://ailleurs.example/p.png" alt="">', 'output-foreign https://ailleurs.example'],
    ['<img srcset="/p.png 1x, //ailleurs.example/p.png 2x" alt="">', 'output-foreign //ailleurs.example'],
    ['<link rel="preconnect" href="https://ailleurs.example">', 'output-foreign https://ailleurs.example'],
    ['<p>a', 'output-syntax HTML unbalanced'],
    ['<p>a</div>', 'output-syntax HTML unbalanced'],
    ['<p>a < b</p>', 'output-syntax HTML stray'],
    ['<p id="a">a</p><p id="a">b</p>', 'output-syntax HTML twin'],
  ])('%s', (body, told) => {
    const files = { 'p.png': PNG, 'index.html': page(body), 'rss.xml': rss(`<item><content:encoded><![CDATA[${body}]]></content:encoded></item>`) }; // prettier-ignore
    const all = toldOf(files);
    expect(all.filter((one) => one.startsWith('dist/index.html')).join()).toContain(told);
    // A feed is shown by programs that may be less careful.
    expect(all.filter((one) => one.startsWith('dist/rss.xml')).join()).toContain(told);
  });

  test('data, own scripts, links to others and pages that lead on are right', () => {
    const body =
      '<script type="application/ld+json">{"a":"b"}</script><script type="module" src="/a.js"></script><a href="https://ailleurs.example/">a</a><a href="mailto:x@essai.example">b</a>'; // prettier-ignore
    const leading = '<!doctype html><html lang="fr"><head><meta http-equiv="refresh" content="0; url=/"><title>a</title></head><body></body></html>'; // prettier-ignore
    expect(toldOf({ 'a.js': '', 'index.html': page(body), 'b/index.html': leading })).toEqual([]);
  });

  test('a page without a policy is not published', () => {
    expect(toldOf({ 'index.html': '<!doctype html><html lang="fr"><title>a</title></html>' })).toEqual([
      'dist/index.html:1:1 output-markup no content-security-policy',
    ]);
  });
});
