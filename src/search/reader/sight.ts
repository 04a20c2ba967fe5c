/** Waits until the reader comes to a place: what stands there need not be fetched for who stops before. */

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls once, when the place comes near the part of the page that is seen; a later call for the same place replaces an earlier one. */
export function whenSeen(place: Element, then: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) call(target);
    },
    // A third of the window before it is reached.
    { rootMargin: '0px 0px 33%' },
  );
  waiting.set(place, then);
  // Observed anew, it is reported at once when it is already seen.
  observer.unobserve(place);
  observer.observe(place);
}

function call(place: Element): void {
  observer?.unobserve(place);
  waiting.get(place)?.();
  waiting.delete(place);
}
