import { describe, expect, test } from 'vitest';
import { parseText } from './text.ts';

const read = (body: string) =>
  parseText(
    { file: 'content/letters/x.mdx', body, format: 'mdx', language: 'fr', line: 8 },
    { sources: ['s1'] },
  );
/** `rule line:column facts`, one a problem. */
const problems = (body: string) =>
  read(body).problems.map(({ rule, at, facts }) => {
    const { known: _, ...told } = facts as Record<string, unknown>;
    return `${rule} ${at.line}:${at.column} ${Object.values(told).join(' | ')}`;
  });

describe('components', () => {
  test.each([
    ['<Qoute by="x">y</Qoute>', ['unknown-component 8:1 Qoute | Quote']],
    ['<quote by="x">y</quote>', ['unknown-component 8:1 quote | Quote']],
    ['<Layout />', ['unknown-component 8:1 Layout']],
    ['<Quote>y</Quote>', ['missing-attribute 8:1 Quote | by']],
    ['<Quote\n  by=""\n>\ny\n</Quote>', ['attribute-value 9:3 Quote | by |  | not-empty']],
    ['<Quote by="x" client:load>y</Quote>', ['unknown-attribute 8:15 Quote | client:load']],
    ['<Quote by="x" set:html="y">z</Quote>', ['unknown-attribute 8:15 Quote | set:html']],
    ['<Quote by="x" __proto__="y">z</Quote>', ['unknown-attribute 8:15 Quote | __proto__']],
    ['<Quote by="x" style="y">z</Quote>', ['unknown-attribute 8:15 Quote | style']],
    ['<Quote by="x" data-pagefind-body>z</Quote>', ['unknown-attribute 8:15 Quote | data-pagefind-body']],
    ['<Claim status="vrai">x</Claim>', ['attribute-value 8:8 Claim | status | vrai | stated | documented | corroborated | admitted | disputed | refuted | retracted']],
    ['<Quote by="x"></Quote>', ['component-content 8:1 Quote | text']],
    ['<Figure src="./a.png" alt="b">c</Figure>', ['component-content 8:1 Figure | nothing']],
    ['<Exchange>\nx\n</Exchange>', ['component-content 8:1 Exchange | messages']],
    ['<Message from="x">y</Message>', ['component-placement 8:1 Message | exchange']],
    ['> <Message from="x">y</Message>', ['component-placement 8:3 Message | exchange']],
    ['a <Quote by="x">y</Quote> b', ['component-placement 8:3 Quote | own-lines']],
    ['<Exhibit caption="c" src="./a.png" />', ['picture-description 8:22 ./a.png']],
    ['<Figure src="../a.png" alt="b" />', ['picture-address 8:9 ../a.png']],
    ['<Claim status="stated" id="a">x</Claim>\n\n<Claim status="stated" id="a">x</Claim>', ['duplicate-id 10:24 a | content/letters/x.mdx:8']],
    ['<Quote by="x">', ['text-syntax 8:1 Expected a closing tag for `<Quote>` | <Quote by="x">']],
    ['<Quote by="x">a\n\nb</Quote>', ['text-syntax 8:1 Expected a closing tag for `<Quote>` | <Quote by="x">']],
    ['note[^1]\n\n[^1]: a\n\n[^2]: b', ['text-syntax 12:1 defined, never used | [^2]: b']],
    ['[caviardé]: oui', ['text-syntax 8:1 defined, never used | [caviardé]: oui']],
  ])('%j', (body, expected) => expect(problems(body)).toEqual(expected)); // prettier-ignore
});
