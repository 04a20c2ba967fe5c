/** Puts elements in the place of the writer's components, from the inside out. */
import { componentOf } from '../components/registry.ts';
import type { AnyComponent } from '../components/component.ts';
import type { Element, Node } from '../tree.ts';
import type { EditionContext } from './edition.ts';

type Drawing = NonNullable<AnyComponent['feed']>;

/** `draw` chooses the component's way for the edition; `dress` finishes every element that the text itself holds. */
export function expand(
  nodes: readonly Node[],
  context: EditionContext,
  draw: (component: AnyComponent) => Drawing,
  dress: (element: Element) => Node | Node[],
): Node[] {
  return nodes.flatMap((node): Node | Node[] => {
    if (node.type === 'text') return node;
    const children = expand(node.children, context, draw, dress);
    if (node.type === 'element') return dress({ ...node, properties: { ...node.properties }, children });
    const { attributes, anchor, number } = node;
    return draw(componentOf(node.name))(
      {
        attributes,
        children,
        ...(anchor === undefined ? {} : { anchor }),
        ...(number === undefined ? {} : { number }),
      },
      context,
    );
  });
}
