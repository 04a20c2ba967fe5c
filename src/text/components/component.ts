/**
 * What a writer's component is: one typed module with its attributes, how it looks in each edition, and examples that are its tests
 * and its documentation. It gets literal strings and a tree, and returns a tree: a text is never a program.
 */
import type { z } from 'astro/zod';
import type { EditionContext } from '../editions/edition.ts';
import type { Element, Node } from '../tree.ts';

/** A use of a component, its children already written for the edition. */
export interface Use<Attributes = Record<string, string | undefined>> {
  attributes: Attributes;
  /** Its `id` on the page. */
  anchor?: string;
  /** Its rank in the document among those of its `anchor` family, from 1. */
  number?: number;
  children: Node[];
}

export interface Example {
  /** What a writer types. */
  mdx: string;
  /** What it says, in a sentence. */
  means: string;
  /** Words that every edition of it holds. */
  says: readonly string[];
}

export interface WriterComponent<Shape extends z.ZodRawShape = z.ZodRawShape> {
  name: string;
  /** What it is for, in a sentence. */
  purpose: string;
  /** Whether it stands alone like a paragraph, or inside a line. */
  placement: 'block' | 'inline';
  /** What stands between its tags. */
  holds: 'nothing' | 'text' | 'text or nothing' | 'messages';
  /** The component it must stand in. */
  within?: string;
  /** Literal strings only; none is transformed, so that the tree stays plain data. */
  attributes: z.ZodObject<Shape>;
  /** The family of its anchors: `q` gives q1, q2, … A chosen `id` takes the number's place. */
  anchor?: string;
  /** What is between its tags stays as typed: no French spacing, line breaks kept. */
  verbatim?: (attributes: Record<string, string>) => boolean;
  page: (use: Use<z.output<z.ZodObject<Shape>>>, context: EditionContext) => Element;
  /** Absent, a feed gets the page's tree without what feeds may not hold. */
  feed?: (use: Use<z.output<z.ZodObject<Shape>>>, context: EditionContext) => Element;
  /** `inner` is the plain text of the children. */
  plain: (use: Use<z.output<z.ZodObject<Shape>>> & { inner: string }, context: EditionContext) => string;
  examples: readonly Example[];
}

/** A component as the registry keeps it: the types of its attributes have done their work when it was written. */
export type AnyComponent = WriterComponent;

export function defineComponent<Shape extends z.ZodRawShape>(
  component: WriterComponent<Shape>,
): AnyComponent {
  return component as unknown as AnyComponent;
}
