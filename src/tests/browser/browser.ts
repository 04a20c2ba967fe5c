/** One browser a file of tests, and what its pages did: what they asked for, what they complained of. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Opens the browser before the tests of a file and closes it after them. */
export function useBrowser(): { readonly browser: Browser } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('chromium'),
      // The shell of Chromium of the npm package has no user interface; root may not use the sandbox.
      args: ['--no-sandbox', '--headless=shell'],
    });
  });
  afterAll(() => browser?.close());
  return {
    get browser() {
      if (!browser) throw new Error('The browser is open only while tests run.');
      return browser;
    },
  };
}

export interface Visit {
  requests: { address: string; kind: string }[];
  complaints: string[];
}

/** Notes what a page loads and what it says in the console, from now on. */
export function watch(page: Page): Visit {
  const visit: Visit = { requests: [], complaints: [] };
  page.on('request', (request) =>
    visit.requests.push({ address: request.url(), kind: request.resourceType() }),
  );
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) visit.complaints.push(message.text());
  });
  page.on('pageerror', (error) => visit.complaints.push(error.message));
  return visit;
}

/** A page of each kind; lists and what stands in a second language are kinds of their own. */
export const KINDS: Record<string, string> = {
  home: '/',
  'home in English': '/en/',
  'list of letters': '/lettres/',
  'list of testimonials': '/temoignages/',
  'list of incidents': '/incidents/',
  'list of providers': '/prestataires/',
  'list narrowed': '/parcourir/incidents/prestataire-ovh/',
  letter: '/lettres/lettre-exemple/',
  'letter in our words': '/lettres/lettre-ouverte-wizishop-ovh/',
  testimonial: '/temoignages/temoignage-exemple-technicienne/',
  reply: '/reponses/reponse-telecom-exemple/',
  quotation: '/lettres/lettre-exemple/citation-dossier-clos/',
  claim: '/lettres/lettre-ouverte-wizishop-ovh/citation-procedure-client/',
  'claim in English': '/en/letters/open-letter-wizishop-ovh/quote-procedure-ovh/',
  provider: '/prestataires/ovh/',
  incident: '/incidents/ovh-2017-11-09/',
  'incident with relapses': '/incidents/ovhcloud-2021-03-10-sbg2/',
  corrections: '/corrections/',
  'what waits': '/en-attente/',
  'requests and decisions': '/demandes-et-decisions/',
  'withdrawn testimonial': '/temoignages/temoignage-exemple-retire/',
  'how to follow': '/suivre/',
  'page of the owner': '/mentions-legales/',
  'how to share': '/partager/',
  'sharing a letter': '/partager/?page=/lettres/lettre-exemple/',
  'nothing here': '/nulle-part/',
};

/** Paths of every page that the sitemap names. */
export async function sitemapPaths(origin: string): Promise<string[]> {
  const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname);
}
