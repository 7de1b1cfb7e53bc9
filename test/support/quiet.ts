// Import this before Lit. Lit's development build otherwise prints that it is one.
(globalThis as {litIssuedWarnings?: Set<string>}).litIssuedWarnings = new Set(['dev-mode']);
