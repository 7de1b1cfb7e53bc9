type Algorithm = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** The subresource integrity value of a text. */
export async function integrityOf(text: string, algorithm: Algorithm = 'SHA-384'): Promise<string> {
  const digest = await crypto.subtle.digest(algorithm, new TextEncoder().encode(text));
  return `${algorithm.replace('-', '').toLowerCase()}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
