/** An address as words of a page. */
import { addressParts } from '../text/address-parts.ts';
import { escape } from './frame.ts';

/** HTML with the places where a line may end; a copy of it is the address. */
export function breakableAddress(address: string): string {
  return addressParts(address).map(escape).join('<wbr>');
}
