import { expect, test } from 'vitest';
import { provider as shape } from '../../domain/provider.ts';
import { sampleRecord } from '../publication/sample-record.ts';
import { providerPages } from './provider-view.ts';

const [nuage] = sampleRecord().providers;
const boutique = {
  ...nuage!,
  ...shape.parse({
    name: 'Boutique d’exemple',
    dependsOn: [
      { name: 'Un transporteur' },
      {
        provider: 'nuage',
        words: { fr: 'tous ses serveurs', en: 'all of its servers' },
        sources: ['contrat'],
      },
    ],
    sources: [{ id: 'contrat', title: 'Contrat', kind: 'contract' }],
  }),
  id: 'boutique',
  uid: 'boutique',
};
const pages = (language: string) => providerPages(sampleRecord({ providers: [nuage!, boutique] }), language);
const neighboursOf = (language: string, path: RegExp) =>
  pages(language).find((page) => path.test(page.path))!.model.neighbours;

test('who depends on a provider is told on both pages, for what and by which source', () => {
  const [dependsOn] = neighboursOf('fr', /boutique/);
  expect(dependsOn).toMatchObject({
    title: 'De qui il dépend',
    entries: [
      { name: 'Un transporteur' },
      { name: nuage!.name, href: '/prestataires/nuage/', words: 'tous ses serveurs' },
    ],
  });
  const [dependants] = neighboursOf('en', /nuage/);
  expect(dependants).toMatchObject({
    title: 'Who depends on it',
    entries: [{ name: 'Boutique d’exemple', href: '/en/providers/boutique/', words: 'all of its servers' }],
  });
  expect(dependants!.entries[0]!.sources.map(({ href }) => href)).toEqual([
    '/en/providers/boutique/#source-contrat',
  ]);
});
