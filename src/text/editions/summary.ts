/** The first sentences of a text, for descriptions. */
import { wordsOf, hasClass, isElement, type Node, type Tree } from '../tree.ts';

/** A salutation says nothing of the text: "Monsieur le directeur," */
const SALUTATION = /^.{1,80},$/u;

/** At most `length` characters, ending with a sentence where that leaves at least half of them, else with a word and "…". */
export function summary(tree: Tree, length: number): string {
  const paragraphs = tree.children
    .filter((node) => isElement(node, 'p'))
    .map(({ children }) => plainWords(children as Node[]));
  const told = paragraphs.filter((words) => words !== '');
  if (told.length > 1 && SALUTATION.test(told[0]!)) told.shift();
  return cut(told.join(' '), length);
}

function plainWords(nodes: readonly Node[]): string {
  const words = nodes.map((node) => {
    if (node.type === 'component') return '[…]';
    return hasClass(node, 'note-call') || isElement(node, 'img') ? '' : wordsOf([node]);
  });
  return words.join('').replace(/\n/g, ' ').replace(/ {2,}/g, ' ').trim();
}

/** Cuts words as `summary` does. */
export function cut(words: string, length: number): string {
  if (words.length <= length) return words;
  // A letter is at most two places of a string: what comes after these cannot be in the summary.
  const letters = Array.from(words.slice(0, 2 * length + 2));
  if (letters.length <= length) return words;
  const head = letters.slice(0, length + 1).join('');
  const sentence = Math.max(
    ...Array.from(head.matchAll(/[.!?…][»”")\s\u00a0\u202f]*(?=\s)/gu), (end) => end.index + end[0].length),
    0,
  );
  if (sentence >= length / 2) return head.slice(0, sentence).trim();
  const shortened = letters.slice(0, Math.max(0, length - 1)).join('');
  const word = head.slice(0, shortened.length + 1).search(/\s\S*$/u);
  return `${(word > 0 ? shortened.slice(0, word) : shortened).replace(/[\s,;:–—-]+$/u, '')}…`;
}
