/** Where the words of an address may be broken: a browser knows no place in them, and would break inside a name. */

/**
 * An address as it is shown, in the parts between which a line may end: after a slash or a hyphen, before another sign, so that no
 * full stop ends a line as if it ended a sentence (as the Chicago Manual of Style has it, but for hyphens, after which browsers break
 * anyway). Joined, the parts are the address.
 */
export function addressParts(address: string): string[] {
  return address.split(/(?<=[/-])(?=[^/-])|(?<=[\p{L}\p{N}/])(?=[.?&#=@%_~])/u);
}

/** Whether what is shown is an address and nothing else. */
export function isAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/.test(words);
}
