/** What a writer may use: one line a component. */
import { nearest } from '../../domain/suggestion.ts';
import { aside } from './aside.ts';
import { claim } from './claim.ts';
import type { AnyComponent } from './component.ts';
import { exchange, message } from './exchange.ts';
import { exhibit } from './exhibit.ts';
import { figure } from './figure.ts';
import { pullQuote } from './pull-quote.ts';
import { question } from './question.ts';
import { quote } from './quote.ts';
import { redacted } from './redacted.ts';
import { refrain } from './refrain.ts';
import { verbatim } from './verbatim.ts';

export const components: readonly AnyComponent[] = [
  aside,
  claim,
  exchange,
  exhibit,
  figure,
  message,
  pullQuote,
  question,
  quote,
  redacted,
  refrain,
  verbatim,
];

export const componentNames: readonly string[] = components.map(({ name }) => name);
const byName = new Map(components.map((component) => [component.name, component]));

/** The component of exactly this name. */
export function componentOf(name: string): AnyComponent {
  const component = byName.get(name);
  if (!component) throw new Error(`No component is called ${name}: the tree was not made by this dialect.`);
  return component;
}

export const isComponentName = (name: string): boolean => byName.has(name);

/** The component that a name was probably meant to be, whatever its capitals. */
export function componentNamed(name: string): string | undefined {
  const lower = name.toLowerCase().replaceAll('-', '');
  return componentNames.find((known) => known.toLowerCase() === lower);
}

export const nearestComponent = (name: string): string | undefined =>
  componentNamed(name) ?? nearest(name, componentNames);

export const isInlineComponent = ({ name }: { name: string }): boolean =>
  componentOf(name).placement === 'inline';
